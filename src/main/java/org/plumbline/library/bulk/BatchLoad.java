package org.plumbline.library.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Prepared statements in batches: H2. */
final class BatchLoad implements BulkLoad {

    private static final int AT_ONCE = 2000;

    private final Connection connection;

    BatchLoad(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void load(String into, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var marks = "?" + ", ?".repeat(rows.get(0).length - 1);
        try (var insert = connection.prepareStatement("insert into " + into + " values (" + marks + ")")) {
            for (int row = 0; row < rows.size(); row++) {
                var values = rows.get(row);
                for (int column = 0; column < values.length; column++) {
                    insert.setObject(column + 1, values[column]);
                }
                insert.addBatch();
                if ((row + 1) % AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    @Override
    public long[] next(String sequence, int values) throws SQLException {
        return Values.read(connection, "select next value for " + sequence + " from system_range(1, ?)", values);
    }
}
