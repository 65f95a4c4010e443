package org.plumbline.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The product as it is shipped, in a process of its own with a heap of 350 MB, and an editor at it. */
final class Desk implements AutoCloseable {

    private static final String PASSWORD = "a-password-for-benchmarks";
    private static final Pattern INVITATION = Pattern.compile("http://[^/]+(/invitations/\\S+)");
    private static final Pattern PERSON = Pattern.compile("/accounts/(\\d+)/roles");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final Process process;
    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private double cpuAtYes;

    private Desk(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static Desk start(Path folder, String jar, String... settings) throws Exception {
        int port = freePort();
        var command = new ArrayList<>(List.of("java", "-Xmx350m", "-Dquarkus.http.port=" + port));
        command.add("-Dplumbline.demo=false"); // an empty desk: no article is checked again when figures come in
        command.add("-Dplumbline.data=" + Files.createTempDirectory(folder, "data"));
        command.addAll(List.of(settings));
        command.addAll(List.of("-jar", jar));
        var said = folder.resolve("server-" + port + ".log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        var desk = new Desk(process, "http://localhost:" + port);
        desk.awaitStart();
        desk.open(Files.readString(said));
        return desk;
    }

    /** Becomes the desk's administrator by the link that the server printed, and an editor. */
    private void open(String said) throws Exception {
        form(found(INVITATION, said), "name=editor&displayName=Editor&password=" + PASSWORD);
        signIn();
        form("/accounts/" + found(PERSON, get("/accounts")) + "/roles", "/accounts", "roles=ADMIN&roles=EDITOR");
        signIn();
    }

    private void signIn() throws Exception {
        form("/sign-in", "name=editor&password=" + PASSWORD + "&next=%2F");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitStart() throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            try {
                get("/sign-in");
                return;
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("The product does not start");
    }

    /** Uploads a file, says yes to its preview, and waits. @return seconds from the yes until the figures are there */
    double imports(Path csv) throws Exception {
        var page = upload(csv);
        cpuAtYes = Cpu.of(process.pid());
        var start = System.nanoTime();
        form(page, "/library/import", "");
        while (true) {
            var text = get(page);
            if (text.contains("is imported")) {
                return (System.nanoTime() - start) / 1e9;
            }
            if (text.contains("did not come to an end")) {
                throw new IllegalStateException(text);
            }
            Thread.sleep(250);
        }
    }

    /** Processor time of the product since the last yes, in seconds. */
    double cpuSinceYes() throws IOException {
        return Cpu.of(process.pid()) - cpuAtYes;
    }

    private String upload(Path csv) throws Exception {
        var token = found(TOKEN, get("/library/import"));
        var boundary = "----storing";
        var head = "--%s\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n%s\r\n".formatted(boundary, token)
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"figures.csv\"\r\n".formatted(boundary)
                + "Content-Type: text/csv\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(csv),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return located(post("/library/import", "multipart/form-data; boundary=" + boundary, body));
    }

    private String located(HttpResponse<String> answer) {
        var to = answer.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(answer.body()));
        return URI.create(to).getPath();
    }

    private void form(String path, String fields) throws Exception {
        form(path, path, fields);
    }

    /** @param page where the form stands */
    private void form(String path, String page, String fields) throws Exception {
        var token = URLEncoder.encode(found(TOKEN, get(page)), StandardCharsets.UTF_8);
        located(post(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(fields + "&csrf-token=" + token)));
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .header("Origin", address)
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private String get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String found(Pattern wanted, String text) {
        var found = wanted.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + wanted + " in: " + text);
        }
        return found.group(1);
    }

    /** The most memory the process has had, in MB. */
    long peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
    }
}
