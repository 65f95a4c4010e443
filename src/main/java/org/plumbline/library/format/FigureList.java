package org.plumbline.library.format;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a file says, at once: for files that are known to be small.
 *
 * @param rows the rows that could be read, in the file's order
 * @param refused the cells that could not, each of which keeps its whole row out
 * @param unread headers of columns that were passed over
 */
public record FigureList(List<FigureRow> rows, List<RefusedCell> refused, List<String> unread) {

    public FigureList {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
        unread = List.copyOf(unread);
    }

    /** @throws UnreadableFileException as {@link FigureFile#read} does */
    public static FigureList of(FigureFile file) {
        var rows = new ArrayList<FigureRow>();
        var refused = new ArrayList<RefusedCell>();
        file.read(new FigureReceiver() {
            @Override
            public void row(FigureRow row) {
                rows.add(row);
            }

            @Override
            public void refused(RefusedCell cell) {
                refused.add(cell);
            }
        });
        return new FigureList(rows, refused, file.unread());
    }
}
