package org.plumbline.library.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** COPY, PostgreSQL's own, in its text format. The database works on the first rows while the last are written. */
final class CopyLoad implements BulkLoad {

    private final PGConnection postgres;
    private final Connection connection;
    private final CopyText text = new CopyText();

    CopyLoad(PGConnection postgres, Connection connection) {
        this.postgres = postgres;
        this.connection = connection;
    }

    @Override
    public void load(String into, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var copy = postgres.getCopyAPI().copyIn("copy " + into + " from stdin");
        try {
            for (var row : rows) {
                text.line(row);
                text.sendIfLong(copy);
            }
            text.send(copy);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    @Override
    public long[] next(String sequence, int values) throws SQLException {
        return Values.read(
                connection, "select nextval('" + sequence + "') from generate_series(1, cast(? as integer))", values);
    }
}
