package org.plumbline.review.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.checking.PlantedClaims;
import org.plumbline.review.ClaimReview;
import org.plumbline.review.ReviewState;
import org.plumbline.review.desk.ReviewDesk;
import org.plumbline.review.desk.Reviews;
import org.plumbline.review.desk.Seen;
import org.plumbline.review.word.Opinion;
import org.plumbline.review.word.Rating;

@QuarkusTest
@Tag("database")
@DisplayName("One step on many claims")
class BulkPageTest {

    @Inject
    PlantedClaims planted;

    @Inject
    ReviewDesk desk;

    @Inject
    Reviews reviews;

    @Inject
    CheckedClaims claims;

    @Inject
    AuditEventRepository events;

    private static Response send(String who, String where, String action, List<Long> claims, String reason) {
        return Newsroom.as(who)
                .post("/bulk/" + where, Map.of("claim", claims, "action", action, "reason", reason, "to", "reviewer"));
    }

    private ReviewState state(long claim) {
        return review(claim).state();
    }

    private ClaimReview review(long claim) {
        return reviews.of(List.of(claims.find(claim))).get(claim);
    }

    private void submitted(long claim, String by) {
        desk.assessAndSubmit(claim, new Opinion(Rating.WRONG, "", ""), Seen.ANYTHING, by);
    }

    private long happened(long claim) {
        return events.about("claim " + claim).size();
    }

    @Test
    @DisplayName("is previewed with each claim's own rule, and the preview leaves nothing behind")
    void preview() {
        var three = planted.in("Bulk preview", "Bulk one.", "Bulk two.", "Bulk three.");
        submitted(three.get(0), "editor");
        submitted(three.get(1), "editor2");
        long before = happened(three.get(0));

        send("editor2", "preview", "APPROVE", three, "")
                .then()
                .statusCode(200)
                .body(containsString("1 of 3 would be approved"))
                .body(containsString("You submitted this claim yourself"))
                .body(containsString("cannot be decided now"));

        assertThat(state(three.get(0))).isEqualTo(ReviewState.SUBMITTED);
        assertThat(happened(three.get(0))).isEqualTo(before);
    }

    @Test
    @DisplayName("is done where it may be, refused where not, and undone together")
    void doneAndUndone() {
        var three = planted.in("Bulk done", "Done one.", "Done two.", "Done three.");
        submitted(three.get(0), "editor");
        submitted(three.get(1), "editor2");

        send("editor2", "done", "APPROVE", three, "")
                .then()
                .statusCode(200)
                .body(containsString("1 claim approved"))
                .body(containsString("Undo all of it"));
        assertThat(three)
                .extracting(this::state)
                .containsExactly(ReviewState.APPROVED, ReviewState.SUBMITTED, ReviewState.OPEN);

        send("editor2", "done", "TAKE_BACK", three.subList(0, 1), "").then().body(containsString("1 claim taken back"));
        assertThat(state(three.get(0))).isEqualTo(ReviewState.SUBMITTED);
        assertThat(events.about("claim " + three.get(0)))
                .extracting(AuditEvent::action)
                .endsWith("claim.approved", "claim.decision-taken-back");
    }

    @Test
    @DisplayName("needs ticks, a known step, a reason where one is needed, and the role")
    void refused() {
        var one = planted.in("Bulk refused", "Refused one.");
        send("editor", "preview", "WAIVE", one, " ").then().statusCode(422).body(containsString("Say why"));
        send("editor", "preview", "SUBMIT", List.of(), "")
                .then()
                .statusCode(422)
                .body(containsString("Tick the claims"));
        send("editor", "done", "APPROVE", one, "").then().statusCode(403).body(containsString("role of a reviewer"));
        send("reviewer", "done", "WAIVE", one, "because").then().statusCode(403);
        Newsroom.as("editor")
                .post("/bulk/done", Map.of("claim", "1 or 1=1", "action", "SUBMIT"))
                .then()
                .statusCode(400);
        assertThat(state(one.get(0))).isEqualTo(ReviewState.OPEN);
    }

    @Test
    @DisplayName("is refused for a claim that changed since the list was shown")
    void stale() {
        long claim = planted.one("Stale one.");
        var shown = claim + ":0:" + claims.find(claim).fingerprint();
        desk.assess(claim, new Opinion(Rating.WRONG, "", ""), Seen.ANYTHING, "editor");
        Newsroom.as("editor")
                .post("/bulk/done", Map.of("claim", shown, "action", "WAIVE", "reason", "a saying"))
                .then()
                .body(containsString("Somebody else worked on this claim"));
        assertThat(state(claim)).isEqualTo(ReviewState.OPEN);
    }

    @Test
    @DisplayName("can be to give claims, which is undone to whom they belonged before")
    void given() {
        var two = planted.in("Bulk given", "Given one.", "Given two.");
        send("editor", "done", "GIVE", two, "").then().body(containsString("2 claims given"));
        Newsroom.as("reviewer").get("/").then().body(containsString("Given one."), containsString("Given two."));
        Newsroom.as("editor")
                .get("/queue?article=" + claims.find(two.get(0)).articleId() + "&assignee=reviewer")
                .then()
                .body(containsString("<span class=\"soft\">2</span>"), containsString("Give all its claims to"));
        send("editor", "done", "GIVE_BACK", two, "").then().body(containsString("2 claims given back"));
        Newsroom.as("reviewer").get("/").then().body(not(containsString("Given two.")));
    }

    @Test
    @DisplayName("and the own last step on one claim is taken back with a button, nobody else's")
    void lastStep() {
        long claim = planted.one("Last step.");
        submitted(claim, "editor");
        Newsroom.as("editor").get("/reviews/" + claim).then().body(containsString("Withdraw my submission"));
        Newsroom.as("editor2")
                .post("/claims/" + claim + "/undo", Map.of())
                .then()
                .statusCode(409);
        Newsroom.as("editor")
                .post("/claims/" + claim + "/undo", Map.of())
                .then()
                .statusCode(303);
        assertThat(state(claim)).isEqualTo(ReviewState.OPEN);

        submitted(claim, "editor");
        desk.decide(claim, org.plumbline.review.word.Ruling.approved(), Seen.ANYTHING, "reviewer");
        Newsroom.as("reviewer2").get("/reviews/" + claim).then().body(not(containsString("Take back my")));
        Newsroom.as("reviewer")
                .post("/claims/" + claim + "/undo", Map.of())
                .then()
                .statusCode(303);
        assertThat(state(claim)).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    @DisplayName("but no approval is taken back that a report rests on")
    void reported() {
        long claim = planted.one("Reported step.");
        submitted(claim, "editor");
        desk.decide(claim, org.plumbline.review.word.Ruling.approved(), Seen.ANYTHING, "reviewer");
        long article = claims.find(claim).articleId();
        Newsroom.as("editor").get("/articles/" + article + "/report.csv").then().statusCode(200);
        Newsroom.as("reviewer")
                .post("/claims/" + claim + "/undo", Map.of())
                .then()
                .statusCode(409)
                .body(containsString("A report that rests on this decision"));
        assertThat(state(claim)).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    @DisplayName("can be to give every claim of an article")
    void articleGiven() {
        var two = planted.in("Bulk article", "Article one.", "Article two.");
        long article = claims.find(two.get(0)).articleId();
        Newsroom.as("editor")
                .post("/articles/" + article + "/assignment", Map.of("to", "reviewer2"))
                .then()
                .statusCode(303);
        Newsroom.as("editor")
                .get("/queue?article=" + article + "&assignee=reviewer2")
                .then()
                .body(containsString("Article one."), containsString("Article two."));
    }
}
