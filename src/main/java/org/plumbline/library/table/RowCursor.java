package org.plumbline.library.table;

import java.util.Iterator;

/** The rows of a table, one after the other. What stands between them is skipped; row numbers go on. */
public interface RowCursor extends Iterator<TableRow>, AutoCloseable {

    @Override
    void close();
}
