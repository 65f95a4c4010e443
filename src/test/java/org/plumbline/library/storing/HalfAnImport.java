package org.plumbline.library.storing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.library.bulk.BulkLoad;
import org.plumbline.library.bulk.Ids;

/** A process that stores figures without end, in one transaction, until somebody kills it. Arguments: address, name, password. */
final class HalfAnImport {

    private static final int AT_ONCE = 10_000;

    private HalfAnImport() {}

    public static void main(String... arguments) throws SQLException {
        try (var connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            connection.setAutoCommit(false);
            store(connection);
        }
    }

    private static void store(Connection connection) throws SQLException {
        var load = BulkLoad.into(connection);
        load.load("reference_source (id, name, name_key, version)", rows(new Object[] {1L, "Half", "half", 0}));
        load.load(
                "reference_edition (id, source_id, title, title_key, published_on, url, entered_by, entered_at, version)",
                rows(new Object[] {1L, 1L, "Half", "half", LocalDate.EPOCH, "", "editor", Instant.EPOCH, 0}));
        load.load(
                "reference_series (id, edition_id, position, subject, measure, unit, basis, definition, period)",
                rows(new Object[] {1L, 1L, 0, "tin", "output", "t", "", "", ""}));
        var ids = new Ids(load, "reference_figure_seq");
        for (int position = 0; ; position += AT_ONCE) {
            load.load(
                    "reference_figure (id, series_id, position, entity, role, printed, status, note, entered_by, entered_at)",
                    figures(ids, position));
            System.out.println(position + AT_ONCE);
        }
    }

    private static List<Object[]> rows(Object[] row) {
        var rows = new ArrayList<Object[]>();
        rows.add(row);
        return rows;
    }

    private static List<Object[]> figures(Ids ids, int from) throws SQLException {
        var rows = new ArrayList<Object[]>();
        for (int position = from; position < from + AT_ONCE; position++) {
            rows.add(new Object[] {
                ids.next(AT_ONCE), 1L, position, "E" + position, "ORDINARY", "1", "NORMAL", "", "editor", Instant.EPOCH
            });
        }
        return rows;
    }
}
