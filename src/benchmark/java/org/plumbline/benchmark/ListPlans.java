package org.plumbline.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the database alone takes for the queue's walk under each combination of filters, from the beginning and from the middle, among
 * 100,000 claims in the table and indexes of the migration: common combinations, rare ones and ones that there are none of. Prints
 * the median and the longest of the fastest of eight runs each, once as the rows come in and once after the statistics are taken.
 */
public final class ListPlans {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final int RUNS = 8;

    private static final String ROWS =
            """
            insert into listed_claim select x, x / 100,
                case when mod(x, 7) = 0 then 'SUPPORTED' when x < 40 then 'CONFLICTING_EVIDENCE' else 'REFUTED' end,
                case when x > 99990 then 'OPEN' when mod(x, 5) = 0 then 'SUBMITTED' else 'APPROVED' end,
                case when mod(x, 10) = 0 then 'reviewer' when mod(x, 20000) = 1 then 'rare' else '' end
            from\s""";

    private ListPlans() {}

    public static void main(String... arguments) throws SQLException, IOException {
        try (var h2 = DriverManager.getConnection("jdbc:h2:mem:plans;OPTIMIZE_REUSE_RESULTS=FALSE")) {
            measure("H2", h2, "system_range(1, 100000)", "analyze");
        }
        try (var server = EmbeddedPostgres.builder().start();
                var postgres = server.getPostgresDatabase().getConnection()) {
            measure("PostgreSQL", postgres, "generate_series(1, 100000) as t(x)", "vacuum analyze");
        }
    }

    private static void measure(String name, Connection database, String numbers, String statistics)
            throws SQLException, IOException {
        run(database, "create table checked_claim (id bigint primary key)");
        run(database, "create table article (id bigint primary key)");
        migrate(database, "common/V190__listed_claims.sql");
        run(database, ROWS + numbers);
        print(name + ", as the rows came in", all(database));
        if (name.equals("PostgreSQL")) {
            migrate(database, "postgresql/V191__listed_claims.sql");
        }
        run(database, statistics);
        print(name + ", after " + statistics, all(database));
    }

    /** The tables it stands on are not here, and hold nothing. */
    private static void migrate(Connection database, String file) throws SQLException, IOException {
        for (var statement : Files.readString(MIGRATIONS.resolve(file)).replaceAll("(?m)^--.*$", "").split(";")) {
            if (!statement.isBlank() && !statement.contains("insert into") && !statement.contains("drop index")) {
                run(database, statement.replaceAll("references \\w+", ""));
            }
        }
    }

    private static void run(Connection database, String statement) throws SQLException {
        try (var running = database.createStatement()) {
            running.execute(statement);
        }
    }

    private static List<Double> all(Connection database) throws SQLException {
        var times = new ArrayList<Double>();
        for (var state : new String[] {"", "OPEN", "SUBMITTED", "APPROVED"}) {
            for (var verdict : new String[] {"", "REFUTED", "SUPPORTED", "CONFLICTING_EVIDENCE"}) {
                for (var assignee : new String[] {"", "-", "reviewer", "rare"}) {
                    var filter = new LinkedHashMap<String, String>();
                    filter.put("state", state);
                    filter.put("verdict", verdict);
                    filter.put("assignee", assignee);
                    filter.values().removeIf(String::isEmpty);
                    times.add(fastest(database, filter, 0));
                    times.add(fastest(database, filter, 50_000));
                }
            }
        }
        return times.stream().sorted().toList();
    }

    private static double fastest(Connection database, Map<String, String> filter, long after) throws SQLException {
        var query = "select claim_id from listed_claim where claim_id > ?"
                + String.join("", filter.keySet().stream().map(column -> " and " + column + " = ?").toList()) + " order by "
                + String.join("", filter.keySet().stream().map(column -> column + ", ").toList())
                + "claim_id fetch first 1001 rows only";
        double fastest = Double.MAX_VALUE;
        try (var walk = database.prepareStatement(query)) {
            walk.setLong(1, after);
            int place = 2;
            for (var value : filter.values()) {
                walk.setString(place++, value.equals("-") ? "" : value);
            }
            for (int run = 0; run < RUNS; run++) {
                long start = System.nanoTime();
                try (var rows = walk.executeQuery()) {
                    while (rows.next()) {
                        rows.getLong(1);
                    }
                }
                fastest = Math.min(fastest, (System.nanoTime() - start) / 1e6);
            }
        }
        return fastest;
    }

    private static void print(String what, List<Double> times) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d filters, median %.2f ms, longest %.2f ms%n",
                what,
                times.size(),
                times.get(times.size() / 2),
                times.get(times.size() - 1));
    }
}
