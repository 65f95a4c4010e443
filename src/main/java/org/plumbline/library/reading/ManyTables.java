package org.plumbline.library.reading;

import java.util.List;
import java.util.Map;
import org.plumbline.library.format.FigureFile;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;

/**
 * The figures of several tables of one file, one table after the other.
 *
 * @param tables by their names
 */
record ManyTables(Map<String, FigureFile> tables) implements FigureFile {

    @Override
    public List<String> unread() {
        return tables.values().stream()
                .flatMap(table -> table.unread().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<String> passedLines() {
        return tables.entrySet().stream()
                .flatMap(table -> table.getValue().passedLines().stream().map(line -> table.getKey() + ", " + line))
                .toList();
    }

    @Override
    public void read(FigureReceiver receiver) {
        tables.forEach((name, table) -> table.read(new FigureReceiver() {
            @Override
            public void row(FigureRow row) {
                receiver.row(row);
            }

            @Override
            public void refused(RefusedCell cell) {
                receiver.refused(new RefusedCell(cell.row(), name + ", " + cell.column(), cell.value(), cell.reason()));
            }
        }));
    }
}
