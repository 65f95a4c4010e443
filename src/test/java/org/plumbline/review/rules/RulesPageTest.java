package org.plumbline.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Newsroom;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.checking.PlantedClaims;

@QuarkusTest
@Tag("database")
@DisplayName("The desk's rules")
class RulesPageTest {

    @Inject
    PlantedClaims planted;

    @Inject
    CheckedClaims claims;

    @Inject
    AuditEventRepository events;

    @AfterEach
    void usual() {
        ask(Map.of());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"editor", "reviewer", "editor2"})
    @DisplayName("are an administrator's to change")
    void administratorsOnly(String person) {
        Newsroom.as(person).get("/settings").then().statusCode(403);
        Newsroom.as(person).post("/settings", Map.of("second", "on")).then().statusCode(403);
    }

    @Test
    @DisplayName("are changed on a page, and each change is in the log")
    void changed() {
        ask(Map.of("second", "on", "blind", "on")).statusCode(303);
        Newsroom.as("admin").get("/settings?saved=true").then().body(containsString("Saved"));
        assertThat(events.about("desk"))
                .last()
                .satisfies(event -> assertThat(event.action()).isEqualTo("rules.changed"))
                .extracting(AuditEvent::after)
                .isEqualTo("2 approvals by two people, by a blind second opinion");
    }

    @Test
    @DisplayName("are not overwritten from a page that shows older ones")
    void stale() {
        var page = Newsroom.as("admin").get("/settings").asString();
        var version = page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        ask(Map.of("second", "on"));
        ask(Map.of("version", version)).statusCode(409).body(containsString("2 approvals by two people"));
    }

    @Test
    @DisplayName("may ask for two reviewers: the first leaves it in review for another one")
    void twoReviewers() {
        ask(Map.of("second", "on"));
        long claim = submitted("Basalt is the rarest.");
        ask(Map.of());
        decide("reviewer", claim).statusCode(303);
        Newsroom.as("reviewer")
                .get("/reviews/" + claim)
                .then()
                .body(containsString("You approved it; a second reviewer has the last word."));
        decide("reviewer", claim).statusCode(403);
        Newsroom.as("reviewer2")
                .get("/reviews/" + claim)
                .then()
                .body(containsString("Two people must approve it; reviewer did."));
        decide("reviewer2", claim).statusCode(303);
        standing(claim)
                .body("state", equalTo("APPROVED"))
                .body("approvals.by", equalTo(List.of("reviewer", "reviewer2")));
    }

    @Test
    @DisplayName(
            "may ask for a blind opinion: no page, answer or report on the claim shows the reviewer the editor's word before they gave theirs")
    void blind() {
        ask(Map.of("blind", "on"));
        long claim = submitted("Gabbro is the rarest.");
        var article = claims.find(claim).articleId();
        for (var path : List.of(
                "/reviews/" + claim,
                "/reviews?article=" + article,
                "/articles/" + article,
                "/articles/" + article + "/report",
                "/api/v1/claims/" + claim,
                "/api/v1/articles/" + article + "/report.json")) {
            seenBy("reviewer", path).body(not(containsString("a note of the editor")));
            if (!path.startsWith("/reviews")) {
                seenBy("editor", path).body(containsString("a note of the editor"));
            }
        }
        decide("reviewer", claim).statusCode(409).body(containsString("give your own rating"));
        post("reviewer", claim, "opinion", Map.of()).statusCode(422).body(containsString("Choose a rating"));
        post("reviewer", claim, "opinion", Map.of("rating", "WRONG")).statusCode(303);
        standing(claim).body("state", equalTo("APPROVED"));
    }

    @Test
    @DisplayName("a blind opinion that differs brings the claim back to its editor with both ratings")
    void blindDiffers() {
        ask(Map.of("blind", "on"));
        long claim = submitted("Tuff is the rarest.");
        post("reviewer", claim, "opinion", Map.of("rating", "CORRECT", "note", "See the table."))
                .statusCode(303);
        Newsroom.as("editor")
                .get("/")
                .then()
                .body(containsString(
                        "A second opinion, given blind, is “Correct”; the editor's is “Wrong”. See the table."
                                .replace("'", "&#39;")));
    }

    @Test
    @DisplayName("a reviewer who puts an assessment right returns it, and somebody else decides next")
    void fix() {
        long claim = submitted("Slate is the rarest.");
        post("reviewer", claim, "fix", Map.of("rating", "MISLEADING", "note", "", "wording", "", "why", " "))
                .statusCode(422)
                .body(containsString("Say what you put right"));
        post("reviewer", claim, "fix", Map.of("rating", "MISLEADING", "note", "n", "wording", "w", "why", "too strict"))
                .statusCode(303);
        Newsroom.api("editor")
                .body("{}")
                .post("/api/v1/claims/" + claim + "/submission")
                .then()
                .statusCode(200)
                .body("assessment.by", equalTo("reviewer"));
        decide("reviewer", claim).statusCode(403);
        decide("reviewer2", claim).statusCode(303);
    }

    private static ValidatableResponse seenBy(String person, String path) {
        return (path.startsWith("/api")
                        ? Newsroom.api(person).get(path)
                        : Newsroom.as(person).get(path))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ask(Map<String, String> rules) {
        return Newsroom.as("admin").post("/settings", rules).then();
    }

    private long submitted(String sentence) {
        long claim = planted.one(sentence);
        post(
                        "editor",
                        claim,
                        "assessment",
                        Map.of("rating", "WRONG", "note", "a note of the editor", "wording", "", "then", "submit"))
                .statusCode(303);
        return claim;
    }

    private static ValidatableResponse decide(String person, long claim) {
        return post(person, claim, "decision", Map.of("outcome", "APPROVED", "reason", ""));
    }

    private static ValidatableResponse post(String person, long claim, String step, Map<String, String> typed) {
        return Newsroom.as(person).post("/claims/" + claim + "/" + step, typed).then();
    }

    private static ValidatableResponse standing(long claim) {
        return Newsroom.api("editor").get("/api/v1/claims/" + claim).then().statusCode(200);
    }
}
