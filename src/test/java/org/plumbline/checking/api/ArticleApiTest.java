package org.plumbline.checking.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Newsroom;

@QuarkusTest
@Tag("database")
@DisplayName("Articles for programs")
class ArticleApiTest {

    private static final String TEXT =
            "🥈 Chile exported 5.2 million tonnes of copper in 2024. The mine has 1,200 workers.";

    @Test
    @DisplayName("are handed in, kept as they came and found again")
    void received() {
        var answer = handIn(TEXT);

        answer.then().statusCode(201).header("Location", matchesPattern(".*/api/v1/articles/\\d+\\?version=1"));
        Newsroom.api("reviewer")
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .body("text", equalTo(answer.jsonPath().getString("text")))
                .body("version", equalTo(1))
                .body("receivedBy", equalTo("editor"))
                .body("sha256", matchesPattern("[0-9a-f]{64}"));
    }

    @Test
    @DisplayName("are checked as they come in, and their claims stand where the answer says")
    void claims() {
        var article = handIn(TEXT);
        var text = article.jsonPath().getString("text");

        List<Map<String, Object>> claims = editor().get("/api/v1/articles/{id}/claims", id(article))
                .jsonPath()
                .getList("claims");

        assertThat(claims).isNotEmpty().allSatisfy(claim -> {
            assertThat(cut(text, claim)).isEqualTo(claim.get("quote"));
            assertThat((String) claim.get("fingerprint")).hasSize(64);
            assertThat((List<?>) claim.get("findings")).isNotEmpty();
        });
    }

    private static String cut(String text, Map<String, Object> claim) {
        int start = text.offsetByCodePoints(0, (Integer) claim.get("start"));
        return text.substring(
                start, text.offsetByCodePoints(start, (Integer) claim.get("end") - (Integer) claim.get("start")));
    }

    @Test
    @DisplayName("are checked again when asked for, and their claims keep their numbers")
    void checkedAgain() {
        var id = id(handIn(TEXT));
        var before = editor().get("/api/v1/articles/{id}/claims", id).jsonPath().getList("claims.id");

        var again = editor().post("/api/v1/articles/{id}/check", id);

        again.then().statusCode(200);
        assertThat(again.jsonPath().getList("claims.id")).isEqualTo(before);
    }

    @Test
    @DisplayName("take a later text as a new version; the one before stays")
    void versions() {
        var id = id(handIn(TEXT));
        var later = Map.of("text", TEXT + " It opened in 1990. " + UUID.randomUUID());

        editor().body(later)
                .post("/api/v1/articles/{id}/versions", id)
                .then()
                .statusCode(201)
                .body("version", equalTo(2));
        editor().body(later).post("/api/v1/articles/{id}/versions", id).then().statusCode(409);
        editor().get("/api/v1/articles/{id}", id).then().body("version", equalTo(2));
        editor().get("/api/v1/articles/{id}?version=1", id)
                .then()
                .body("version", equalTo(1))
                .body("newest", equalTo(2));
        editor().get("/api/v1/articles/{id}/claims?version=1", id).then().body("version", equalTo(1));
    }

    @Test
    @DisplayName("go back to an earlier text as a new version, which says so in the log")
    void goesBack() {
        var id = id(handIn(TEXT));
        send(id, TEXT + " It closed again.").then().statusCode(201);

        send(id, TEXT).then().statusCode(201).body("version", equalTo(3));

        Newsroom.as("editor")
                .get("/audit?subject=article " + id)
                .then()
                .body(containsString("the text of version 1 again"));
        send(id, TEXT).then().statusCode(409);
    }

    private static Response send(int id, String text) {
        return editor().body(Map.of("text", text)).post("/api/v1/articles/{id}/versions", id);
    }

    @Test
    @DisplayName("tell where each claim stands in its review")
    void standing() {
        var id = id(handIn(TEXT));
        int claim = editor().get("/api/v1/articles/{id}/claims", id).jsonPath().getInt("claims[0].id");

        Newsroom.api("reviewer")
                .get("/api/v1/claims/{id}", claim)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                          | 400 | title: Give the headline
            {"title": "x", "text": "x"}                                                 | 400 | publishedOn: Give the day
            {"title": "x", "publishedOn": "2025-03-31"}                                 | 400 | text: Paste the text
            {"title": "x", "publishedOn": "2025-02-30", "text": "x"}                    | 400 | publishedOn: “2025-02-30” is not a date
            {"title": "x", "publishedOn": "1025-03-31", "text": "x"}                    | 400 | publishedOn: This day is before
            {"title": "x", "publishedOn": "2025-03-31", "text": "x", "url": "data:x"}   | 400 | url: Give an address
            {"title": "x", "publishedOn": "2025-03-31", "text": "x", "id": 1}           | 400 | id: there is no field
            {"title": "x", "publishedOn": "2025-03-31", "text": "\\u0000"}              | 400 | text: a NUL character
            {"title": "\\ud800", "publishedOn": "2025-03-31", "text": "x"}              | 400 | title: half of a surrogate pair
            """)
    @DisplayName("that cannot be received are refused with the field that is wrong")
    void refused(String body, int status, String detail) {
        editor().body(body)
                .post("/api/v1/articles")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", containsString(detail));
    }

    @Test
    @DisplayName("that are too long are refused with 413")
    void tooLong() {
        handIn("x".repeat(1_000_001)).then().statusCode(413).contentType("application/problem+json");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /api/v1/articles/99999999        | 404
            GET    | /api/v1/articles/x               | 404
            GET    | /api/v1/articles/99999999/claims | 404
            POST   | /api/v1/articles/99999999/check  | 404
            GET    | /api/v1/claims/99999999          | 404
            DELETE | /api/v1/articles/1               | 405
            """)
    @DisplayName("that are not there, and what cannot be done to them, are problems")
    void notThere(String method, String path, int status) {
        editor().request(method, path).then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    @DisplayName("are handed in and checked by editors only")
    void forEditors() {
        Newsroom.api("reviewer").body("{}").post("/api/v1/articles").then().statusCode(403);
        Newsroom.api("reviewer")
                .body("{}")
                .post("/api/v1/articles/1/versions")
                .then()
                .statusCode(403);
        Newsroom.api("reviewer").post("/api/v1/articles/1/check").then().statusCode(403);
    }

    private static Response handIn(String text) {
        return editor().body(Map.of("title", "Copper", "publishedOn", "2025-03-31", "outlet", "A paper", "text", text))
                .post("/api/v1/articles");
    }

    private static int id(Response article) {
        return article.jsonPath().getInt("id");
    }

    private static RequestSpecification editor() {
        return Newsroom.api("editor");
    }
}
