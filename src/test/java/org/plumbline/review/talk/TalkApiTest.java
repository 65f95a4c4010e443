package org.plumbline.review.talk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.checking.PlantedClaims;

@QuarkusTest
@Tag("database")
@DisplayName("At a claim, programs")
class TalkApiTest {

    private static final String COMMENTS = "/api/v1/claims/{claim}/comments";

    @Inject
    PlantedClaims planted;

    @Test
    @DisplayName("ask the author, whose list has the question until it is resolved")
    void asks() {
        long claim = planted.one("Asked by a program.");
        var questions = "/api/v1/articles/" + planted.articleOf(claim) + "/questions";

        int comment = Newsroom.api("editor")
                .body(Map.of("words", " By which count? ", "forAuthor", true))
                .post(COMMENTS, claim)
                .then()
                .statusCode(200)
                .body("words", equalTo("By which count?"), "saidBy", equalTo("editor"), "resolvedBy", nullValue())
                .extract()
                .path("id");
        Newsroom.api("reviewer")
                .get(questions)
                .then()
                .body("questions[0].question", equalTo("By which count?"), "letter", containsString("1. “Asked by"));

        Newsroom.api("reviewer")
                .post(COMMENTS + "/{comment}/resolution", claim + 1, comment)
                .then()
                .statusCode(404);
        Newsroom.api("reviewer")
                .post(COMMENTS + "/{comment}/reopening", claim + 1, comment)
                .then()
                .statusCode(404);
        Newsroom.api("reviewer")
                .post(COMMENTS + "/{comment}/resolution", claim, comment)
                .then()
                .body("resolvedBy", equalTo("reviewer"));
        Newsroom.api("editor")
                .post(COMMENTS + "/{comment}/resolution", claim, comment)
                .then()
                .statusCode(409);
        Newsroom.api("editor").get(questions).then().body("questions", empty());
        Newsroom.api("editor").get(COMMENTS, claim).then().body("[0].resolvedBy", equalTo("reviewer"));
    }

    @Test
    @DisplayName("are refused a comment without words, and one at a claim that is not there")
    void refused() {
        long claim = planted.one("Nothing said by a program.");
        Newsroom.api("editor")
                .body(Map.of("words", " "))
                .post(COMMENTS, claim)
                .then()
                .statusCode(400)
                .body("detail", containsString("1 to 4,000 characters"));
        Newsroom.api("editor")
                .body(Map.of("words", "x"))
                .post(COMMENTS, 999_999_999)
                .then()
                .statusCode(404);
    }
}
