package org.plumbline.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** What H2 calls before a row of the log would be changed or taken out: it refuses. PostgreSQL has a function of its own. */
public final class InsertOnly implements Trigger {

    private String table = "";

    @Override
    public void init(
            Connection connection, String schema, String trigger, String tableName, boolean before, int operation) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("The log is only ever added to: " + (after == null ? "DELETE" : "UPDATE") + " of "
                + table + " is refused");
    }
}
