package org.plumbline.library.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** The fastest way of a database to take many rows, within the transaction of its connection. */
public interface BulkLoad {

    /** How many ids one value of a sequence stands for, as the tables' migrations say. */
    int BLOCK = 50;

    static BulkLoad into(Connection connection) throws SQLException {
        return connection.isWrapperFor(PGConnection.class)
                ? new CopyLoad(connection.unwrap(PGConnection.class), connection)
                : new BatchLoad(connection);
    }

    /**
     * Adds rows to a table.
     *
     * @param into the table with its columns: "reference_series (id, subject)"
     * @param rows a value for each column: text, a number, a date, an instant, bytes or null
     */
    void load(String into, List<Object[]> rows) throws SQLException;

    /** The next values of a sequence; each stands for a block of {@value #BLOCK} ids that starts with it. */
    long[] next(String sequence, int values) throws SQLException;
}
