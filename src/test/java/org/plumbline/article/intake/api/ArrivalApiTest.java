package org.plumbline.article.intake.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.article.file.Files;

@QuarkusTest
@Tag("database")
@DisplayName("A file that a program sends")
class ArrivalApiTest {

    private static final String PAGE = """
            <!doctype html><html><body><h1>Mines under the ice</h1><p>31 March 2025</p><p>The country has 12 mines, it said.</p>
            <figure><figcaption>One of 14 mines</figcaption></figure><p>Share this article</p></body></html>""";

    private static Response send(String who, String name, byte[] content) {
        return Newsroom.api(who)
                .contentType(ContentType.MULTIPART)
                .multiPart(Newsroom.file(name, content))
                .post("/api/v1/article-files");
    }

    /** The answer once the file is read or refused. */
    private static Response read(Response sent) {
        sent.then().statusCode(201).header("Location", matchesPattern(".*/api/v1/article-files/\\d+"));
        var answer = sent;
        while (answer.jsonPath().getString("state").equals("reading")) {
            answer = Newsroom.api("editor").get(sent.header("Location"));
        }
        return answer;
    }

    @Test
    @DisplayName("is read, what was found comes back for correction, and it is received with what is sent")
    void received() {
        var sent = send("editor", "page.html", Files.ascii(PAGE));
        read(sent)
                .then()
                .body("state", equalTo("read"))
                .body("sha256", matchesPattern("[0-9a-f]{64}"))
                .body("found.title", equalTo("Mines under the ice"))
                .body("found.publishedOn", equalTo("2025-03-31"))
                .body(
                        "found.text",
                        equalTo("31 March 2025\n\nThe country has 12 mines, it said.\n\n[Caption] One of 14 mines"))
                .body("found.setAside", hasItem("Share this article"));

        var received = receive(sent, Map.of("title", "Fewer mines"));

        received.then().statusCode(201).header("Location", matchesPattern(".*/api/v1/articles/\\d+"));
        Newsroom.api("editor")
                .get(received.header("Location"))
                .then()
                .body("title", equalTo("Fewer mines"))
                .body(
                        "text",
                        equalTo(
                                "Fewer mines\n\n31 March 2025\n\nThe country has 12 mines, it said.\n\nOne of 14 mines"));
        Newsroom.api("editor").get(sent.header("Location")).then().body("state", equalTo("received"));
        receive(sent, Map.of()).then().statusCode(409);
    }

    private static Response receive(Response sent, Map<String, String> corrections) {
        return Newsroom.api("editor").body(corrections).post(sent.header("Location"));
    }

    @Test
    @DisplayName("without a day is received when somebody says the day, which the answer asks for")
    void withoutDay() {
        var sent = send("editor", "mines.txt", Files.ascii("Mines under the ice\n\nThe country has 12 mines."));
        read(sent);

        receive(sent, Map.of()).then().statusCode(400).body("detail", containsString("publishedOn"));
        receive(sent, Map.of("publishedOn", "2025-03-31")).then().statusCode(201);
    }

    @Test
    @DisplayName(
            "is refused with a sentence when it is of no kind that is read, damaged, or sent by somebody who may not")
    void refused() {
        send("editor", "a.exe", Files.ascii("MZ"))
                .then()
                .statusCode(400)
                .body("detail", containsString(".docx and .pdf"));
        read(send("editor", "a.pdf", Files.ascii("%PDF-1.7 nothing")))
                .then()
                .body("state", equalTo("refused"))
                .body("refusal", containsString("damaged"));
        send("reviewer", "a.txt", Files.ascii("There are 12 mines.")).then().statusCode(403);
        Newsroom.api("editor").get("/api/v1/article-files/99999").then().statusCode(404);
    }
}
