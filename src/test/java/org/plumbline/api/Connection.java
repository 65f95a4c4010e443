package org.plumbline.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** A program at the far end of one connection, signed in as an editor, that sees what is sent byte by byte. */
final class Connection implements Closeable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final URL address;
    private final Socket socket;
    private final InputStream in;

    Connection(URL address) throws IOException {
        this.address = address;
        this.socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    void post(String json) throws IOException {
        head("application/json", "Content-Length: " + json.getBytes(StandardCharsets.UTF_8).length);
        send(json);
    }

    void postInChunks(String... parts) throws IOException {
        head("application/json", "Transfer-Encoding: chunked");
        for (var part : parts) {
            chunk(part);
        }
        send("0\r\n\r\n");
    }

    void head(String type, String length) throws IOException {
        send("""
                POST %s HTTP/1.1\r
                Host: %s:%d\r
                Authorization: Basic ZWRpdG9yOnBsdW1ibGluZS1kZW1v\r
                Content-Type: %s\r
                %s\r
                \r
                """.formatted(address.getPath(), address.getHost(), address.getPort(), type, length));
    }

    void chunk(String part) throws IOException {
        send(Integer.toHexString(part.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + part + "\r\n");
    }

    private void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** Head and body of an answer that says how long it is. */
    String answer() throws IOException {
        var answer = new StringBuilder();
        int length = 0;
        for (var line = line(); !line.isEmpty(); line = line()) {
            answer.append(line).append('\n');
            if (line.toLowerCase().startsWith("content-length:")) {
                length = Integer.parseInt(
                        line.substring("content-length:".length()).strip());
            }
        }
        return answer.append(new String(in.readNBytes(length), StandardCharsets.UTF_8))
                .toString();
    }

    /** The next line of an answer, without its end. */
    String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
