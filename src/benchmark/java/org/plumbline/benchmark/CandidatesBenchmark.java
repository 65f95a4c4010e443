package org.plumbline.benchmark;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.entity.Place;
import org.plumbline.engine.entity.PlaceName;
import org.plumbline.engine.entity.Places;
import org.plumbline.engine.figure.Series;
import org.plumbline.engine.reading.ClaimFinder;
import org.plumbline.library.reference.References;

/**
 * How long it takes to load what an article could be about from a library of a million figures (1,000 subjects, two measures,
 * five editions, 100 countries), beside the bare statement that reads the same figures. Prints a row of the table in {@code
 * docs/method.md}; runs on both databases.
 */
@QuarkusTest
@Tag("database")
class CandidatesBenchmark {

    private static final int SUBJECTS = 1_000;
    private static final int SERIES = SUBJECTS * 2 * 5;
    private static final int ROWS = 100;
    private static final int FIRST_ID = 1_000_000;
    /** Until then the compiler of the JVM takes one of two cores now and then, for milliseconds. */
    private static final int WARM_UP = 10_000;
    private static final int ROUNDS = 2_000;

    @Inject
    AgroalDataSource database;

    @Inject
    References library;

    @Test
    void measure() throws Exception {
        boolean postgres = "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"));
        fill(postgres, postgres ? "generate_series(0, %d) n(x)" : "system_range(0, %d)");
        var articles = IntStream.range(0, 50).mapToObj(CandidatesBenchmark::article).toList();
        var loaded = series(articles.get(0));
        var ids = loaded.stream().map(Series::key).collect(Collectors.joining(", "));
        var product = new double[ROUNDS];
        var bare = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            int round = i;
            double ofProduct = millis(() -> series(articles.get(Math.floorMod(round, 50))).size());
            double ofBare = millis(() -> bare(ids));
            if (i >= 0) {
                product[i] = ofProduct;
                bare[i] = ofBare;
            }
        }
        var name = postgres ? "PostgreSQL" : "H2";
        int figures = loaded.stream().mapToInt(one -> one.figures().size()).sum();
        System.out.printf(Locale.ROOT, "| database | what | series | figures | median ms | p99 ms |%n|---|---|---:|---:|---:|---:|%n");
        print(name, "candidates of an article", loaded.size(), figures, product);
        print(name, "the bare statement", loaded.size(), figures, bare);
    }

    private static void print(String database, String what, int series, int figures, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %d | %.2f | %.2f |%n",
                database,
                what,
                series,
                figures,
                millis[ROUNDS / 2],
                millis[ROUNDS * 99 / 100]);
    }

    private static double millis(Callable<Integer> round) throws Exception {
        long start = System.nanoTime();
        round.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private List<Series> series(Reading article) {
        return QuarkusTransaction.requiringNew().call((Callable<List<Series>>) () -> library.about(article, List.of()).series());
    }

    private int bare(String ids) throws Exception {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select series_id, entity, printed, role, status, note from reference_figure"
                        + " where series_id in (" + ids + ") order by series_id, position");
                var rows = select.executeQuery()) {
            int length = 0;
            while (rows.next()) {
                length += rows.getString(2).length() + rows.getString(3).length();
            }
            return length;
        }
    }

    /** Seven hundred words, half a dozen claims about one subject. */
    private static Reading article(int number) {
        var subject = subject(number * 17);
        var text = "Chile mined 300 tons of %1$s in 2024, and reserves of %1$s were 4,000 tons. ".formatted(subject)
                + "The survey says that production of %s fell by 3 %% to 290 tons.\n\n".formatted(subject)
                + NewsText.of(4_000);
        return new ClaimFinder().find(text, Optional.of(LocalDate.of(2025, 3, 31)));
    }

    private static String subject(int number) {
        return "kralium" + number;
    }

    private void fill(boolean postgres, String numbers) throws Exception {
        try (var connection = database.getConnection()) {
            run(connection, "insert into reference_source (id, name, name_key, version) values (%d, 'Survey', 'survey', 0)"
                    .formatted(FIRST_ID));
            run(connection, ("insert into reference_edition (id, source_id, title, title_key, published_on, url, entered_by, entered_at, version)"
                            + " select %1$d + x, %1$d, concat('Survey ', 2020 + x), concat('survey ', 2020 + x), date '2025-01-01', '', 'x', current_timestamp, 0 from %2$s")
                    .formatted(FIRST_ID, numbers.formatted(4)));
            run(connection, ("insert into reference_series (id, edition_id, position, subject, measure, unit, basis, definition, period)"
                            + " select %1$d + x, %1$d + mod(x, 5), x, concat('kralium', x / 10), case when mod(x / 5, 2) = 0 then 'mine production' else 'reserves' end, 't', '', '', '2024' from %2$s")
                    .formatted(FIRST_ID, numbers.formatted(SERIES - 1)));
            run(connection, "create table benchmark_row (n integer primary key, name varchar(200) not null)");
            run(connection, "insert into benchmark_row values " + countries());
            run(connection, ("insert into reference_figure (id, series_id, position, entity, role, printed, status, note, entered_by, entered_at)"
                            + " select %1$d + x, %1$d + x / %3$d, mod(x, %3$d), r.name, 'ORDINARY', concat('', mod(x * 7, 9973)), 'NORMAL', '', 'x', current_timestamp"
                            + " from %2$s join benchmark_row r on r.n = mod(x, %3$d)")
                    .formatted(FIRST_ID, numbers.formatted(SERIES * ROWS - 1), ROWS));
            run(connection, "insert into reference_entity (name_key, name) select lower(entity), min(entity) from reference_figure group by lower(entity)");
            run(connection, "update library_revision set number = number + 1");
            settle(connection, postgres);
        }
    }

    /** As a library is that was filled some time ago: nothing is left to be tidied in the background. */
    private static void settle(Connection connection, boolean postgres) throws Exception {
        run(connection, postgres ? "vacuum analyze" : "analyze");
        if (postgres) {
            run(connection, "checkpoint");
        }
    }

    /** A hundred countries, Chile among them, each with its place in a table. */
    private static String countries() {
        var names = Stream.concat(
                        Stream.of("Chile"),
                        new Places()
                                .names().stream()
                                        .map(PlaceName::place)
                                        .filter(place -> place.code().length() == 2)
                                        .map(Place::name)
                                        .filter(name -> name.matches("[A-Za-z ]+")))
                .distinct()
                .limit(ROWS)
                .toList();
        return IntStream.range(0, ROWS)
                .mapToObj(n -> "(%d, '%s')".formatted(n, names.get(n)))
                .collect(Collectors.joining(", "));
    }

    private static void run(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
