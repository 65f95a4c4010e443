package org.plumbline.nodes;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;

/** The product as it is shipped for PostgreSQL, a process of its own. */
final class Node implements AutoCloseable {

    private static final String RUNNER = "target/quarkus-app-postgresql/quarkus-run.jar";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private Node(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param folder where it writes its log */
    static Node start(EmbeddedPostgres database, Path folder) throws IOException, InterruptedException {
        int port = freePort();
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dquarkus.http.port=" + port,
                "-Dplumbline.data=" + folder,
                "-jar",
                RUNNER);
        command.environment().put("PLUMBLINE_DATABASE_URL", database.getJdbcUrl("postgres", "postgres"));
        command.environment().put("PLUMBLINE_DATABASE_USER", "postgres");
        command.environment().put("PLUMBLINE_DATABASE_PASSWORD", "postgres");
        var node = new Node(
                command.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("output").toFile())
                        .start(),
                port);
        node.awaitReady();
        return node;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        while (process.isAlive()) {
            try {
                if (get("/q/health/ready", "admin").statusCode() == 200) {
                    return;
                }
            } catch (ConnectException notYet) {
                // it opens its port when it is ready
            }
            Thread.sleep(Duration.ofMillis(100).toMillis());
        }
        throw new IllegalStateException("The node ended with status " + process.exitValue());
    }

    int port() {
        return port;
    }

    HttpResponse<String> get(String path, String who) throws IOException, InterruptedException {
        return http.send(request(path, who).GET().build(), BodyHandlers.ofString());
    }

    /** A request with JSON that is known to be answered. */
    HttpResponse<String> send(String method, String path, String who, String json) {
        try {
            return http.send(
                    request(path, who)
                            .method(method, BodyPublishers.ofString(json))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path, String who) {
        var proof = Base64.getEncoder().encodeToString((who + ":plumbline-demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + proof)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
