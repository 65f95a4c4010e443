package org.plumbline.benchmark;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.library.search.WordTables;

/**
 * How long searching takes in a library of 100,000 series (1,250 subjects, twenty measures, four editions), a million figures and
 * 50,000 entities: the suggestions of each letter typed and the page of what is found, over HTTP, beside the bare statement that
 * looks for the word in the middle of everything. Prints a table of {@code docs/method.md}; runs on both databases.
 */
@QuarkusTest
@Tag("database")
class SearchBenchmark {

    private static final int SERIES = 100_000;
    private static final int ENTITIES = 50_000;
    private static final int EDITIONS = 4;
    private static final int FIRST_ID = 1_000_000;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 40;

    private static final List<String> TYPED = List.of(
            "co", "coppera12 res", "mine pro", "reserves production", "zz", "acme 777", "survey 2022 nick");

    private static final String LIKE = "select distinct concat(s.subject, ' ', s.measure) from reference_series s"
            + " where lower(s.subject) like ? or lower(s.measure) like ? order by 1 fetch first 6 rows only";

    @Inject
    AgroalDataSource database;

    @Test
    void measure() throws Exception {
        boolean postgres = "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"));
        fill(postgres, postgres ? "generate_series(0, %d) n(x)" : "system_range(0, %d)");
        var name = postgres ? "PostgreSQL" : "H2";
        System.out.printf(Locale.ROOT, "| database | what | typed | median ms | p95 ms |%n|---|---|---|---:|---:|%n");
        for (var typed : TYPED) {
            print(name, "the word anywhere, the bare statement", typed, () -> like(typed));
            print(name, "suggestions", typed, () -> page("/library/suggestions?q=" + typed));
            print(name, "what is found", typed, () -> page("/library?q=" + typed));
        }
        print(name, "a figure by hand", "", () -> page("/library/enter"));
    }

    private static void print(String database, String what, String typed, Callable<?> round) throws Exception {
        var millis = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            round.call();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %.1f | %.1f |%n",
                database,
                what,
                typed,
                millis[ROUNDS / 2],
                millis[ROUNDS * 95 / 100]);
    }

    private static int page(String address) {
        return Newsroom.as("editor").get(address).then().statusCode(200).extract().asByteArray().length;
    }

    private int like(String typed) throws Exception {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(LIKE)) {
            select.setString(1, "%" + typed + "%");
            select.setString(2, "%" + typed + "%");
            try (var rows = select.executeQuery()) {
                int length = 0;
                while (rows.next()) {
                    length += rows.getString(1).length();
                }
                return length;
            }
        }
    }

    private void fill(boolean postgres, String numbers) throws Exception {
        try (var connection = database.getConnection()) {
            run(connection, "insert into reference_source (id, name, name_key, version) values (%d, 'Survey', 'survey', 0)"
                    .formatted(FIRST_ID));
            run(connection, ("insert into reference_edition (id, source_id, title, title_key, published_on, url, entered_by, entered_at, version)"
                            + " select %1$d + x, %1$d, concat('Survey ', 2020 + x), concat('survey ', 2020 + x), date '2025-01-01', '', 'x', current_timestamp, 0 from %2$s")
                    .formatted(FIRST_ID, numbers.formatted(EDITIONS - 1)));
            run(connection, "create table benchmark_word (n integer primary key, subject varchar(20), measure varchar(40))");
            run(connection, "insert into benchmark_word values " + vocabulary());
            run(connection, ("insert into reference_series (id, edition_id, position, subject, measure, unit, basis, definition, period)"
                            + " select %1$d + x, %1$d + mod(x, %3$d), x, concat(s.subject, x / 1600), m.measure, 't', '', '', '2024' from %2$s"
                            + " join benchmark_word s on s.n = mod(x / 80, 20) join benchmark_word m on m.n = mod(x / %3$d, 20)")
                    .formatted(FIRST_ID, numbers.formatted(SERIES - 1), EDITIONS));
            run(connection, ("insert into reference_figure (id, series_id, position, entity, role, printed, status, note, entered_by, entered_at)"
                            + " select %1$d + x, %1$d + x / 10, mod(x, 10), concat('Acme ', mod(x, %3$d)), 'ORDINARY', concat('', x), 'NORMAL', '', 'x', current_timestamp from %2$s")
                    .formatted(FIRST_ID, numbers.formatted(SERIES * 10 - 1), ENTITIES));
            run(connection, "insert into reference_entity (name_key, name) select lower(entity), min(entity) from reference_figure group by lower(entity)");
            run(connection, "update library_revision set number = number + 1");
            words(connection);
            run(connection, postgres ? "vacuum analyze" : "analyze");
        }
    }

    private static void words(Connection connection) throws Exception {
        var tables = new WordTables(connection);
        long start = System.nanoTime();
        for (int edition = 0; edition < EDITIONS; edition++) {
            tables.keepSeries(FIRST_ID + edition);
        }
        tables.keepEntities(IntStream.range(0, ENTITIES).mapToObj(n -> "Acme " + n).toList());
        System.out.printf(Locale.ROOT, "Words of %,d series and %,d entities: %.1f s%n", SERIES, ENTITIES, (System.nanoTime() - start) / 1e9);
    }

    private static String vocabulary() {
        var subjects = List.of(
                "coppera", "cobalt", "coal", "nickel", "zinc", "tin", "lead", "gold", "silver", "iron", "steel", "wheat", "maize", "rice", "gas",
                "oil", "lithium", "uranium", "cement", "salt");
        var measures = List.of(
                "mine production", "reserves", "exports", "imports", "price", "stocks", "smelter production", "refinery production", "consumption",
                "recycling", "employment", "world production", "capacity", "resources", "production", "tariff", "yield", "area", "trade balance",
                "apparent consumption");
        return String.join(
                ", ",
                IntStream.range(0, 20)
                        .mapToObj(n -> "(%d, '%s', '%s')".formatted(n, subjects.get(n), measures.get(n)))
                        .toList());
    }

    private static void run(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
