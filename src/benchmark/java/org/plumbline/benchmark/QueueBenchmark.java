package org.plumbline.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The lists under load, on both databases: the product as it is shipped, with 100,000 claims, and beside it {@link BarePage} over
 * the same rows. Prints the tables of {@code docs/method.md}.
 *
 * <p>Arguments: requests a second (100), seconds for each page (15), and {@code h2} or {@code postgresql} for one of them alone.
 */
public final class QueueBenchmark {

    private final Path folder;
    private final String rate;
    private final String seconds;

    private QueueBenchmark(Path folder, String rate, String seconds) {
        this.folder = folder;
        this.rate = rate;
        this.seconds = seconds;
    }

    public static void main(String... arguments) throws Exception {
        var given = List.of(arguments);
        var benchmark = new QueueBenchmark(
                Files.createTempDirectory("queue"),
                given.isEmpty() ? "100" : given.get(0),
                given.size() < 2 ? "15" : given.get(1));
        if (!given.contains("postgresql")) {
            benchmark.h2();
        }
        if (!given.contains("h2")) {
            benchmark.postgres();
        }
        System.exit(0);
    }

    private void h2() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        var desk = List.of("-Dplumbline.data=" + data, "-jar", "target/quarkus-app/quarkus-run.jar");
        end(start(desk, freePort()));
        QueueSeed.main("jdbc:h2:" + data.resolve("plumbline") + ";WRITE_DELAY=0");
        var copy = Files.createDirectory(folder.resolve("copy"));
        Files.copy(data.resolve("plumbline.mv.db"), copy.resolve("plumbline.mv.db"));
        System.out.println("H2");
        load(desk, "jdbc:h2:" + copy.resolve("plumbline"));
    }

    private void postgres() throws Exception {
        try (var server = EmbeddedPostgres.builder().start()) {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role plumbline superuser login password 'plumbline'");
            }
            var url = server.getJdbcUrl("plumbline", "postgres");
            var desk = List.of(
                    "-Dplumbline.data=" + Files.createDirectory(folder.resolve("files")),
                    "-Dquarkus.datasource.jdbc.url=" + url,
                    "-Dquarkus.datasource.username=plumbline",
                    "-Dquarkus.datasource.password=plumbline",
                    "-jar",
                    "target/quarkus-app-postgresql/quarkus-run.jar");
            end(start(desk, freePort()));
            QueueSeed.main(url);
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
            System.out.println("PostgreSQL");
            load(desk, url);
        }
    }

    private void load(List<String> desk, String database) throws Exception {
        int port = freePort();
        int bare = freePort();
        var process = start(desk, port);
        BarePage.main(database, String.valueOf(bare));
        QueueLoad.main("http://localhost:" + port, "http://localhost:" + bare, rate, seconds);
        end(process);
    }

    private Process start(List<String> desk, int port) throws Exception {
        var command = new ArrayList<>(List.of("java", "-Dquarkus.http.port=" + port));
        command.addAll(desk);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("desk-" + port + ".log").toFile())
                .start();
        for (int tries = 0; !answers("http://localhost:" + port + "/sign-in"); tries++) {
            if (tries == 600 || !process.isAlive()) {
                throw new IllegalStateException("The product does not start, see " + folder);
            }
            Thread.sleep(200);
        }
        return process;
    }

    private static boolean answers(String page) {
        try {
            return ((HttpURLConnection) URI.create(page).toURL().openConnection()).getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
