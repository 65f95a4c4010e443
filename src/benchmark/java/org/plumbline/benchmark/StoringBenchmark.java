package org.plumbline.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Locale;
import org.postgresql.PGConnection;

/**
 * Imports a million figures as an editor does, with the product as it is shipped and a heap of 350 MB, and prints the table
 * that stands in {@code docs/method.md}. Beside it, in the same run: COPY of the same figures, as PostgreSQL's own text, into a
 * table with the same indexes and constraints; the JDBC batch of the same rows into the same table of an H2 file.
 *
 * <p>Arguments: how many figures (1,000,000), and {@code series} or {@code entity} for what the file is sorted by.
 */
public final class StoringBenchmark {

    static final int ENTITIES = 200;

    private static final String INDEXES = "create table bare (like reference_figure including all);";
    private static final String SERIES_CHECKED =
            "create table bare_series (id) as select cast(n as bigint) from generate_series(0, 100000) n;"
                    + " alter table bare_series add primary key (id);"
                    + " alter table bare add foreign key (series_id) references bare_series";

    private final int figures;
    private final boolean byEntity;
    private final Path folder;

    private StoringBenchmark(int figures, boolean byEntity, Path folder) {
        this.figures = figures;
        this.byEntity = byEntity;
        this.folder = folder;
    }

    public static void main(String... arguments) throws Exception {
        int figures = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        boolean byEntity = arguments.length > 1 && arguments[1].equals("entity");
        new StoringBenchmark(figures, byEntity, Files.createTempDirectory("storing")).run();
    }

    private void run() throws Exception {
        var csv = folder.resolve("figures.csv");
        write(csv, "source,edition,published_on,subject,measure,unit,period,entity,value\n", this::csvRow);
        System.out.printf(
                "%,d figures, %,d MB, sorted by %s%n%n| database | what | seconds | rows a second | to bare | processor seconds | to bare |%n|---|---|---:|---:|---:|---:|---:|%n",
                figures, Files.size(csv) / 1_000_000, byEntity ? "entity" : "series");
        postgres(csv);
        h2(csv);
        System.exit(0);
    }

    private void postgres(Path csv) throws Exception {
        try (var server = EmbeddedPostgres.builder().start()) {
            var url = server.getJdbcUrl("postgres", "postgres");
            try (var desk = Desk.start(
                            folder,
                            "target/quarkus-app-postgresql/quarkus-run.jar",
                            "-DPLUMBLINE_DATABASE_URL=" + url,
                            "-Dquarkus.datasource.jdbc.url=" + url,
                            "-Dquarkus.datasource.username=postgres",
                            "-Dquarkus.datasource.password=postgres");
                    var connection = DriverManager.getConnection(url, "postgres", "postgres")) {
                var rows = folder.resolve("figures.tsv");
                write(rows, "", this::tableRow);
                var first = copy(connection, rows, INDEXES);
                var firstChecked = copy(connection, rows, INDEXES + SERIES_CHECKED);
                double before = Cpu.of(connection);
                double imported = desk.imports(csv);
                var whole = new Cost(imported, Cpu.of(connection) - before + desk.cpuSinceYes());
                var bare = first.mean(copy(connection, rows, INDEXES));
                var checked = firstChecked.mean(copy(connection, rows, INDEXES + SERIES_CHECKED));
                line("PostgreSQL", "COPY alone, the same indexes", bare, bare);
                line("PostgreSQL", "COPY alone, the same indexes and foreign key", checked, bare);
                line("PostgreSQL", "import", whole, bare);
                System.out.printf("| PostgreSQL | most memory of the product's process | %,d MB | | | | |%n", desk.peakMegabytes());
            }
        }
    }

    /** COPY into a table that has no rows yet. */
    private static Cost copy(Connection connection, Path rows, String table) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists bare, bare_series");
            statement.execute(table);
        }
        var start = System.nanoTime();
        double before = Cpu.of(connection) + Cpu.ofThis();
        try (var reader = Files.newBufferedReader(rows)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy bare (id, series_id, position, entity, role, printed, status, note, observed, place, entered_by, entered_at)"
                                    + " from stdin",
                            reader);
        }
        return new Cost((System.nanoTime() - start) / 1e9, Cpu.of(connection) + Cpu.ofThis() - before);
    }

    private void h2(Path csv) throws Exception {
        double before = Cpu.ofThis();
        var bare = new Cost(new BareH2(folder.resolve("bare"), figures, byEntity).seconds(), Cpu.ofThis() - before);
        line("H2", "JDBC batch alone", bare, bare);
        try (var desk = Desk.start(folder, "target/quarkus-app/quarkus-run.jar")) {
            double imported = desk.imports(csv);
            line("H2", "import", new Cost(imported, desk.cpuSinceYes()), bare);
            System.out.printf("| H2 | most memory of the product's process | %,d MB | | | | |%n", desk.peakMegabytes());
        }
    }

    /** @param processor seconds of processor time, of all processes that took part */
    private record Cost(double seconds, double processor) {

        Cost mean(Cost other) {
            return new Cost((seconds + other.seconds) / 2, (processor + other.processor) / 2);
        }
    }

    private void line(String database, String what, Cost cost, Cost bare) {
        System.out.printf(
                Locale.ENGLISH,
                "| %s | %s | %.1f | %,d | %.2f | %.1f | %.2f |%n",
                database,
                what,
                cost.seconds(),
                Math.round(figures / cost.seconds()),
                cost.seconds() / bare.seconds(),
                cost.processor(),
                cost.processor() / bare.processor());
    }

    // ---- the figures

    /** A row by its place: which series, which entity. */
    private interface Row {
        String of(int number, int series, int entity);
    }

    private void write(Path file, String head, Row row) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(head);
            int series = figures / ENTITIES;
            for (int i = 0; i < figures; i++) {
                out.write(byEntity ? row.of(i, i % series, i / series) : row.of(i, i / ENTITIES, i % ENTITIES));
            }
        }
    }

    private String csvRow(int number, int series, int entity) {
        return "Bureau of Benchmarks,Yearbook 2025,2025-05-01,\"commodity %d\",production,thousand t,%d,Entity no. %d,\"%,d\"\n"
                .formatted(series / 20, 2000 + series % 20, entity, 1000 + number * 7L % 1_000_003);
    }

    private String tableRow(int number, int series, int entity) {
        return "%d\t%d\t%d\tEntity no. %d\tORDINARY\t%,d\tNORMAL\t\tA\tI%d\teditor\t2025-05-01 10:00:00+00\n"
                .formatted(number, series, entity, entity, 1000 + number * 7L % 1_000_003, number + 2);
    }
}
