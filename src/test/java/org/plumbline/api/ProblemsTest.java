package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Newsroom;

@QuarkusTest
@DisplayName("A request that cannot be worked on")
class ProblemsTest {

    @TestHTTPResource("/api/v1/extract")
    URL address;

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(
            resources = "/specs/problems.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            maxCharsPerColumn = 20_000)
    @DisplayName("is refused with what is wrong and where")
    void refused(String part, String json, String detail) {
        Newsroom.api("editor")
                .body(request(part, json == null ? "" : json))
                .post(part.equals("text") ? "/api/v1/extract" : "/api/v1/check")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400))
                .body("detail", containsString(detail));
    }

    private static String request(String part, String json) {
        return switch (part) {
            case "reference" -> CheckRequests.withReference(json);
            case "series" -> CheckRequests.withSeries(json);
            case "figure" -> CheckRequests.withFigure(json);
            default -> json;
        };
    }

    @ParameterizedTest(name = "{0} {1} with {2}, {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /api/v1/extract   | text/plain                       | application/json | 415 | content type
            POST   | /api/v1/extract   | application/xml                  | application/json | 415 | content type
            POST   | /api/v1/extract   | ;;                               | application/json | 415 | Content-Type
            POST   | /api/v1/extract   | application/json                 | text/html        | 406 | format
            POST   | /api/v1/extract   | application/json                 | image/png        | 406 | format
            POST   | /api/v1/check     | application/x-ndjson             | application/json | 406 | format
            GET    | /api/v1/extract   | application/json                 | application/json | 405 | kind of request
            PUT    | /api/v1/check     | application/json                 | application/json | 405 | kind of request
            DELETE | /api/v1/check     | application/json                 | application/json | 405 | kind of request
            POST   | /api/v1/nothing   | application/json                 | application/json | 404 | /api/v1/nothing
            POST   | /api/v2/extract   | application/json                 | application/json | 404 | /api/v2/extract
            POST   | /api/v1/extract?a=%00 | application/json             | application/json | 400 | NUL
            POST   | /api/v1/extract%00    | application/json             | application/json | 400 | NUL
            """)
    @DisplayName("in its address, method or types is refused in the same form")
    void wrongDoor(String method, String path, String type, String accept, int status, String detail) {
        Newsroom.api("editor")
                .urlEncodingEnabled(false)
                .accept(accept)
                .header("Content-Type", type)
                .body("{\"text\": \"x\"}".getBytes(StandardCharsets.UTF_8))
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("detail", containsString(detail));
    }

    @ParameterizedTest(name = "{0} MB")
    @ValueSource(ints = {5, 20})
    @DisplayName("because it is too large is refused with 413, and the connection stays open")
    void tooLarge(int megabytes) throws IOException {
        var text = "x".repeat(megabytes << 20);
        try (var connection = new Connection(address)) {
            connection.post("{\"text\": \"" + text + "\"}");
            assertThat(connection.answer()).startsWith("HTTP/1.1 413").contains("application/problem+json");
            connection.post("{\"text\": \"17 metals\"}");
            assertThat(connection.answer()).startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest(name = "{0} MB")
    @ValueSource(ints = {5, 20})
    @DisplayName("because it is too large is refused with 413 as well when it does not say how large it is")
    void tooLargeInChunks(int megabytes) throws IOException {
        try (var connection = new Connection(address)) {
            connection.postInChunks("{\"text\": \"", "x".repeat(megabytes << 20), "\"}");
            assertThat(connection.answer()).startsWith("HTTP/1.1 413").contains("application/problem+json");
            connection.post("{\"text\": \"17 metals\"}");
            assertThat(connection.answer()).startsWith("HTTP/1.1 200");
        }
    }
}
