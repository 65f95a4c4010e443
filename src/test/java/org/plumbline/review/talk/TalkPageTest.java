package org.plumbline.review.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.checking.PlantedClaims;

@QuarkusTest
@Tag("database")
@DisplayName("At a claim, people")
class TalkPageTest {

    @Inject
    PlantedClaims planted;

    @Inject
    CheckedClaims claims;

    @Inject
    Comments comments;

    @Test
    @DisplayName("say something to each other, and resolve it")
    void comments() {
        long claim = planted.one("Talked about.");
        Newsroom.as("reviewer")
                .post("/claims/" + claim + "/comments", Map.of("words", "Which <edition>?"))
                .then()
                .statusCode(303);
        Newsroom.as("editor").get("/reviews/" + claim).then().body(containsString("Which &lt;edition&gt;?"));
        long comment = comments.on(claim).get(0).id();

        var resolution = "/claims/" + claim + "/comments/" + comment + "/resolution";
        Newsroom.as("editor").post(resolution, Map.of()).then().statusCode(303);
        Newsroom.as("editor").post(resolution, Map.of()).then().statusCode(409);
        Newsroom.as("reviewer").get("/reviews/" + claim).then().body(containsString("Resolved by editor"));
        Newsroom.as("editor")
                .post("/claims/" + claim + "/comments", Map.of("words", " "))
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("ask the author questions, which make a letter until they are resolved")
    void questions() {
        long claim = planted.one("Asked & about.");
        var list = "/articles/" + claims.find(claim).articleId() + "/questions";
        Newsroom.as("editor").get(list).then().body(containsString("No open question"));
        Newsroom.as("editor")
                .post("/claims/" + claim + "/comments", Map.of("words", "By which count?", "forAuthor", "true"))
                .then()
                .statusCode(303);
        Newsroom.as("reviewer")
                .get(list)
                .then()
                .body(containsString("1. “Asked &amp; about.”"))
                .body(containsString("mailto:?subject=Questions%20about"))
                .body(containsString("By%20which%20count%3F"));
        long comment = comments.on(claim).get(0).id();
        Newsroom.as("editor").post("/claims/" + claim + "/comments/" + comment + "/resolution", Map.of());
        Newsroom.as("reviewer").get(list).then().body(not(containsString("By which count?")));
    }

    @Test
    @DisplayName("see who else has it open, without being kept from it")
    void presence() {
        long claim = planted.one("Looked at.");
        Newsroom.as("reviewer").get("/reviews/" + claim).then().body(not(containsString("Also open")));
        Newsroom.as("reviewer2").get("/reviews/" + claim).then().body(containsString("reviewer has it open now"));
        var beat = Newsroom.as("reviewer").post("/claims/" + claim + "/presence", Map.of());
        assertThat(beat.asString()).contains("reviewer2 has it open now").doesNotContain("reviewer has");
    }
}
