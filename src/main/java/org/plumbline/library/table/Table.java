package org.plumbline.library.table;

import java.util.ArrayList;
import java.util.List;

/** A table of a file: a CSV file, a sheet of a workbook. Read a row at a time, as often as one likes. */
public interface Table {

    /** The name of its file or sheet. */
    String name();

    /**
     * From the first row, for the caller to close. Reading on may fail with an
     * {@link org.plumbline.library.table.UnreadableFileException} where the file breaks off or grows past a limit.
     */
    RowCursor rows();

    /** Its first rows, at most so many. */
    default List<TableRow> first(int most) {
        var first = new ArrayList<TableRow>();
        try (var rows = rows()) {
            while (first.size() < most && rows.hasNext()) {
                first.add(rows.next());
            }
        }
        return List.copyOf(first);
    }

    /** How its cells are found in the file. */
    default CellAddress address() {
        return CellAddress.PLAIN;
    }
}
