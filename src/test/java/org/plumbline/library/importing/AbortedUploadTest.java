package org.plumbline.library.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.DatabaseServer;
import org.plumbline.Waiting;

@QuarkusTest
@QuarkusTestResource(DatabaseServer.class)
@DisplayName("An upload that breaks off")
class AbortedUploadTest {

    private static final int UPLOADS = 30;
    private static final String HEAD = """
            POST /api/v1/imports HTTP/1.1\r
            Host: %s:%d\r
            Authorization: Basic ZWRpdG9yOnBsdW1ibGluZS1kZW1v\r
            Content-Type: multipart/form-data; boundary=part\r
            Content-Length: 10000000\r
            \r
            --part\r
            Content-Disposition: form-data; name="file"; filename="tin.csv"\r
            Content-Type: text/csv\r
            \r
            """;

    @TestHTTPResource
    URI address;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    File uploads;

    @Test
    @DisplayName("leaves nothing of itself on the disk")
    void nothing() throws IOException {
        int before = files();
        var sockets = new ArrayList<Socket>();
        for (int upload = 0; upload < UPLOADS; upload++) {
            sockets.add(begun());
        }
        Waiting.until(this::files, whileSent -> whileSent > before);
        for (var socket : sockets) {
            socket.close();
        }
        assertThat(Waiting.until(this::files, now -> now <= before)).isLessThanOrEqualTo(before);
    }

    private int files() {
        var names = uploads.list();
        return names == null ? 0 : names.length;
    }

    private Socket begun() throws IOException {
        var socket = new Socket(address.getHost(), address.getPort());
        var out = socket.getOutputStream();
        out.write(HEAD.formatted(address.getHost(), address.getPort()).getBytes(StandardCharsets.US_ASCII));
        out.write("Country,2023\nPeru,26\n".repeat(10_000).getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }
}
