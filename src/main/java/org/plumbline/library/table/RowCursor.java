package org.plumbline.library.table;

import java.util.Iterator;
import java.util.function.UnaryOperator;

/** The rows of a table, one after the other. What stands between them is skipped; row numbers go on. */
public interface RowCursor extends Iterator<TableRow>, AutoCloseable {

    @Override
    void close();

    /** The same rows, each as this says. */
    default RowCursor map(UnaryOperator<TableRow> change) {
        var rows = this;
        return new RowCursor() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public TableRow next() {
                return change.apply(rows.next());
            }

            @Override
            public void close() {
                rows.close();
            }
        };
    }
}
