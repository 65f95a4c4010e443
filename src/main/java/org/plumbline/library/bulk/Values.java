package org.plumbline.library.bulk;

import java.sql.Connection;
import java.sql.SQLException;

/** Numbers from a query. */
final class Values {

    private Values() {}

    /** @param query with one parameter, which says how many rows it gives */
    static long[] read(Connection connection, String query, int rows) throws SQLException {
        try (var select = connection.prepareStatement(query)) {
            select.setInt(1, rows);
            try (var result = select.executeQuery()) {
                var values = new long[rows];
                for (int row = 0; result.next(); row++) {
                    values[row] = result.getLong(1);
                }
                return values;
            }
        }
    }
}
