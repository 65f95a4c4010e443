package org.plumbline.library.format;

import java.util.List;

/**
 * What a file of figures says.
 *
 * @param rows the rows that could be read, in the file's order
 * @param refused the cells that could not, each of which keeps its whole row out
 * @param unread headers of columns that are not part of the format and were passed over
 */
public record FigureFile(List<FigureRow> rows, List<RefusedCell> refused, List<String> unread) {

    public FigureFile {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
        unread = List.copyOf(unread);
    }
}
