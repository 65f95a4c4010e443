package org.plumbline.library.format.row;

import java.util.List;
import org.plumbline.library.format.Field;
import org.plumbline.library.format.FigureFile;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.table.FileContent;
import org.plumbline.library.table.Limits;
import org.plumbline.library.table.RowCursor;
import org.plumbline.library.table.Table;
import org.plumbline.library.table.TableRow;
import org.plumbline.library.table.UnreadableFileException;
import org.plumbline.library.table.file.TableFile;

/**
 * A table of figures in the long format: a header, then one figure a row, values as printed.
 *
 * <pre>{@code
 * source,edition,published_on,subject,measure,unit,period,entity,value,status
 * U.S. Geological Survey,Mineral Commodity Summaries 2025,2025-01-31,rare earths,reserves,t,2024,Russia,"3,800,000",
 * }</pre>
 *
 * <p>Columns may stand in any order; those of {@link Field} that are not required may be left out. Rows are numbered as a
 * spreadsheet does, the header being 1.
 */
public final class FigureCsv implements FigureFile {

    private final Table table;
    private final Header header;

    private FigureCsv(Table table, Header header) {
        this.table = table;
        this.header = header;
    }

    /**
     * A text file with one such table.
     *
     * @throws UnreadableFileException if this is no such file at all
     */
    public static FigureCsv open(FileContent content) {
        var tables = TableFile.open("figures", content, Limits.STANDARD).tables();
        if (tables.size() != 1) {
            throw new UnreadableFileException("This is not one CSV table.");
        }
        return of(tables.get(0));
    }

    /** @throws UnreadableFileException if its first row does not name the columns */
    public static FigureCsv of(Table table) {
        var first = table.first(1);
        if (first.isEmpty()) {
            throw new UnreadableFileException("The file is empty.");
        }
        return new FigureCsv(table, Header.of(first.get(0).cells()));
    }

    /** Whether the first row of this table names every column that is needed. */
    public static boolean is(Table table) {
        return table.first(1).stream().anyMatch(row -> Header.names(row.cells()));
    }

    @Override
    public List<String> unread() {
        return header.unread();
    }

    @Override
    public void read(FigureReceiver receiver) {
        try (var rows = table.rows()) {
            if (read(rows, receiver) == 0) {
                throw new UnreadableFileException("The file has a header and no figures under it.");
            }
        }
    }

    private int read(RowCursor rows, FigureReceiver receiver) {
        var shared = new SharedHeads();
        rows.next();
        int figures = 0;
        while (rows.hasNext()) {
            var row = rows.next();
            if (!row.isBlank()) {
                read(row, shared, receiver);
                figures++;
            }
        }
        return figures;
    }

    private void read(TableRow row, SharedHeads shared, FigureReceiver receiver) {
        if (row.cells().size() != header.width()) {
            receiver.refused(new RefusedCell(
                    row.number(),
                    "",
                    "",
                    "The header has %d columns, this row %d. Is a separator or a quote missing?"
                            .formatted(header.width(), row.cells().size())));
            return;
        }
        var cells = header.name(row.cells());
        if (cells.getOrDefault(Field.PLACE, "").isEmpty()) {
            cells.put(Field.PLACE, table.address().of(row.number(), header.place(Field.VALUE)));
        }
        var reading = RowReader.read(row.number(), cells, shared);
        reading.row().ifPresent(receiver::row);
        reading.refused().forEach(receiver::refused);
    }
}
