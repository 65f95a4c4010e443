package org.plumbline.library.table;

import java.util.function.UnaryOperator;

/** A table seen in another way: its rows, each changed. A row may become blank; its number stays. */
public record ChangedTable(Table table, CellAddress address, UnaryOperator<TableRow> change) implements Table {

    /** The same columns, so that cells are found where they were. */
    public ChangedTable(Table table, UnaryOperator<TableRow> change) {
        this(table, table.address(), change);
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public RowCursor rows() {
        return table.rows().map(change);
    }
}
