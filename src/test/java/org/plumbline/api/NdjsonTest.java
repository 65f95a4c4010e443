package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.api.line.Lines;

@QuarkusTest
@DisplayName("Requests that come one a line")
class NdjsonTest {

    @TestHTTPResource("/api/v1/extract")
    URL address;

    @Test
    @DisplayName("are answered one a line, in their order, with their ids")
    void inOrder() {
        var requests = IntStream.range(0, 200)
                .mapToObj(i -> "{\"id\": %d, \"text\": \"The town has %d,000 homes.\"}".formatted(i, i + 1))
                .collect(Collectors.joining("\n"));

        var answers = post("/api/v1/extract", requests);

        assertThat(answers)
                .extracting(answer -> answer.getInt("id"))
                .containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
        assertThat(answers.get(41).getString("mentions[0].value")).isEqualTo("42000");
    }

    @Test
    @DisplayName("are checked in the same way")
    void checks() {
        var answers = post("/api/v1/check", CheckRequests.good().replace("\n", " "));

        assertThat(answers)
                .singleElement()
                .satisfies(answer ->
                        assertThat(answer.getString("claims[0].verdict")).isEqualTo("SUPPORTED"));
    }

    @Test
    @DisplayName("go on after a bad one, which is answered with its problem, and its id where that can be read")
    void badLines() {
        var answers = post("/api/v1/extract", """
                {"id": "a", "text": "x\\u0000"}
                {"text": "x", "id": "b", "more": [{"id": "c"}]}
                {"id": [1], "text": "x"}

                no JSON at all
                null
                {"id": "d", "text": "x
                {"id": 7, "text": ""}
                {"id": "good", "text": "17 metals"}""");

        assertThat(answers)
                .extracting(answer -> answer.getString("id"))
                .containsExactly("a", "b", null, null, null, "d", "7", "good");
        assertThat(answers.subList(0, 7))
                .allSatisfy(
                        answer -> assertThat(answer.getInt("problem.status")).isEqualTo(400));
        assertThat(answers.get(1).getString("problem.detail")).contains("more: there is no field “more”");
        assertThat(answers.get(7).getString("mentions[0].value")).isEqualTo("17");
    }

    @Test
    @DisplayName("are answered with 413 where a text is too long, and the rest goes on")
    void tooLong() {
        var answers = post(
                "/api/v1/extract",
                "{\"id\": 1, \"text\": \"%s\"}\n{\"id\": 2, \"text\": \"x\"}".formatted("x".repeat(1_000_001)));

        assertThat(answers.get(0).getInt("problem.status")).isEqualTo(413);
        assertThat(answers.get(1).getInt("id")).isEqualTo(2);
    }

    @Test
    @DisplayName("that are none are answered with nothing")
    void none() {
        assertThat(post("/api/v1/extract", "\n \n")).isEmpty();
    }

    @Test
    @DisplayName("are answered as they come, before the next one is sent")
    void streamed() throws IOException {
        try (var connection = new Connection(address)) {
            connection.head(Lines.MEDIA_TYPE, "Transfer-Encoding: chunked");
            for (var id : List.of("first", "second")) {
                connection.chunk("{\"id\": \"%s\", \"text\": \"17 metals\"}\n".formatted(id));
                assertThat(nextAnswer(connection)).contains(id);
            }
        }
    }

    private static String nextAnswer(Connection connection) throws IOException {
        var line = connection.line();
        return line.startsWith("{") ? line : nextAnswer(connection);
    }

    private static List<JsonPath> post(String path, String lines) {
        var answer = Newsroom.api("editor")
                .header("Content-Type", Lines.MEDIA_TYPE)
                .accept(Lines.MEDIA_TYPE)
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(path);
        answer.then().statusCode(200).contentType(Lines.MEDIA_TYPE);
        return Arrays.stream(answer.asString().split("\n"))
                .filter(line -> !line.isBlank())
                .map(JsonPath::new)
                .toList();
    }
}
