package org.plumbline.library.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** The words of a library that was there before they were kept; all in one transaction, so that it can be done again. */
public final class FillWords implements JavaMigration {

    private static final int AT_ONCE = 5000;

    private static final String NAMES =
            "select name from reference_entity where name > ? order by name fetch first " + AT_ONCE + " rows only";

    @Override
    public void migrate(Context context) throws SQLException {
        fill(context.getConnection());
    }

    static void fill(Connection connection) throws SQLException {
        var tables = new WordTables(connection);
        for (long edition : editions(connection)) {
            tables.keepSeries(edition);
        }
        var names = names(connection, "");
        while (!names.isEmpty()) {
            tables.keepEntities(names);
            names = names(connection, names.get(names.size() - 1));
        }
    }

    private static List<Long> editions(Connection connection) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var select = connection.createStatement();
                var rows = select.executeQuery("select id from reference_edition order by id")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private static List<String> names(Connection connection, String after) throws SQLException {
        var names = new ArrayList<String>();
        try (var select = connection.prepareStatement(NAMES)) {
            select.setString(1, after);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("161");
    }

    @Override
    public String getDescription() {
        return "words of what is there";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
