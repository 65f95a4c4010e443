package org.plumbline.review.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Newsroom;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.checking.PlantedClaims;
import org.plumbline.engine.finding.Verdict;

/** editor only edits, reviewer and reviewer2 only review, editor2 and chief do both; chief is an administrator too. */
@QuarkusTest
@Tag("database")
@DisplayName("On the pages of a review")
class ReviewPageTest {

    @Inject
    PlantedClaims planted;

    @Inject
    AuditEventRepository events;

    @Nested
    @DisplayName("an editor")
    class AnEditor {

        @Test
        @DisplayName("assesses and submits in one step, and is back at the claim")
        void assessesAndSubmits() {
            long claim = planted.one("Pebbles are the rarest of all.");

            submit("editor", claim).then().statusCode(303).header("Location", endsWith("/claims/" + claim));

            page("editor", claim)
                    .then()
                    .body(containsString("In review"))
                    .body(containsString("Wrong"))
                    .body(containsString("Pebbles are common."))
                    .body(containsString("Withdraw"))
                    .body(not(containsString("Approve</button>")));
            assertThat(happened(claim)).containsExactly("claim.assessed", "claim.submitted");
        }

        @Test
        @DisplayName("must choose a rating, and gets back what was typed")
        void needsRating() {
            long claim = planted.one("Gravel is the rarest of all.");
            send("editor", claim, "assessment", Map.of("note", "Gravel is <common>.", "wording", ""))
                    .then()
                    .statusCode(422)
                    .body(containsString("Choose a rating"))
                    .body(containsString("Gravel is &lt;common&gt;."));
            assertThat(happened(claim)).isEmpty();
        }

        @Test
        @DisplayName("must say why a claim is waived; the reason then stands on its card")
        void waives() {
            long claim = planted.one("Boulders are the rarest of all.");
            send("editor", claim, "waiver", Map.of("reason", " \n"))
                    .then()
                    .statusCode(422)
                    .body(containsString("Say why it needs no check"));

            send("editor", claim, "waiver", Map.of("reason", "a saying")).then().statusCode(303);
            page("editor", claim).then().body(allOf(containsString("Waived"), containsString("a saying")));

            send("editor2", claim, "reopening", Map.of()).then().statusCode(303);
            page("editor", claim).then().body(not(containsString("a saying</p>")));
            assertThat(happened(claim)).containsExactly("claim.waived", "claim.reopened");
        }

        @Test
        @DisplayName("withdraws what they submitted themselves, nobody else's")
        void withdraws() {
            long claim = planted.one("Flint is the rarest of all.");
            submit("editor", claim);

            send("editor2", claim, "withdrawal", Map.of())
                    .then()
                    .statusCode(403)
                    .body(containsString("Only editor"));
            send("editor", claim, "withdrawal", Map.of()).then().statusCode(303);
            assertThat(happened(claim)).endsWith("claim.withdrawn");
        }

        @Test
        @DisplayName("never overwrites a colleague's assessment unseen, and keeps the own words")
        void lostUpdate() {
            long claim = planted.one("Slate is the rarest of all.");
            var stale = fields("editor", claim);
            assess("editor2", claim, "Slate is roofed everywhere.");

            var typed = new HashMap<>(stale);
            typed.putAll(Map.of("rating", "CORRECT", "note", "My own careful words.", "wording", ""));
            Newsroom.as("editor")
                    .post("/claims/" + claim + "/assessment", typed)
                    .then()
                    .statusCode(409)
                    .body(containsString("Somebody else worked on this claim"))
                    .body(containsString("Slate is roofed everywhere."))
                    .body(containsString("My own careful words."));
            assertThat(happened(claim)).containsExactly("claim.assessed");
        }

        @Test
        @DisplayName("finds a rejected claim at home, with the reason, until it is submitted again")
        void returned() {
            long claim = planted.one("Chalk is the rarest of all.");
            submit("editor", claim);
            decide("reviewer", claim, "REJECTED", "Name the quarry.").then().statusCode(303);

            Newsroom.as("editor")
                    .get("/")
                    .then()
                    .body(containsString("Chalk is"))
                    .body(containsString("Name the quarry."));
            Newsroom.as("editor2").get("/").then().body(not(containsString("Name the quarry.")));
            send("editor", claim, "submission", Map.of()).then().statusCode(303);
            Newsroom.as("editor").get("/").then().body(not(containsString("Name the quarry.")));
        }

        @ParameterizedTest
        @CsvSource({"assessment", "submission", "waiver", "withdrawal", "reopening"})
        @DisplayName("is the only one who takes an editor's step")
        void reviewersDoNotEdit(String step) {
            long claim = planted.one("Marble is the rarest of all, says " + step + ".");
            send("reviewer", claim, step, Map.of("rating", "WRONG", "reason", "because"))
                    .then()
                    .statusCode(403);
            assertThat(happened(claim)).isEmpty();
        }
    }

    @Nested
    @DisplayName("a reviewer")
    class AReviewer {

        @Test
        @DisplayName("sees quote, evidence and assessment, approves, and is back in the queue")
        void approves() {
            long claim = planted.one("Basalt is the rarest of all.");
            submit("editor", claim);

            page("reviewer", claim)
                    .then()
                    .body(containsString("<mark>Basalt is the rarest of all.</mark>"))
                    .body(containsString("Stones 2025"))
                    .body(containsString("It is the fourth of nine."))
                    .body(containsString("1 + 3 larger"))
                    .body(containsString("Approve</button>"));
            decide("reviewer", claim, "APPROVED", "")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/reviews?decided=" + claim));

            Newsroom.as("reviewer").get("/reviews?decided=" + claim).then().body(containsString("claim " + claim));
            page("editor", claim).then().body(containsString("Approved"));
            assertThat(happened(claim)).endsWith("claim.approved");
        }

        @Test
        @DisplayName("must say why they reject; what was typed stays")
        void rejectsWithReason() {
            long claim = planted.one("Granite is the rarest of all.");
            submit("editor", claim);
            decide("reviewer", claim, "REJECTED", "  ")
                    .then()
                    .statusCode(422)
                    .body(containsString("Say why you reject it"));
            assertThat(happened(claim)).endsWith("claim.submitted");
        }

        @Test
        @DisplayName("who comes second learns who decided and when, and keeps the typed reason")
        void comesSecond() {
            long claim = planted.one("Quartz is the rarest of all.");
            submit("editor", claim);
            var stale = fields("reviewer2", claim);
            decide("reviewer", claim, "APPROVED", "");

            var typed = new HashMap<>(stale);
            typed.putAll(Map.of("outcome", "REJECTED", "reason", "I doubt the third row."));
            Newsroom.as("reviewer2")
                    .post("/claims/" + claim + "/decision", typed)
                    .then()
                    .statusCode(409)
                    .body(containsString("Somebody else worked on this claim"))
                    .body(containsString("by reviewer,"))
                    .body(containsString("I doubt the third row."));
            decide("reviewer2", claim, "REJECTED", "Late.")
                    .then()
                    .statusCode(409)
                    .body(containsString("reviewer approved it on"));
        }

        @Test
        @DisplayName("cannot approve what changed while they read it, and sees what did")
        void staleTab() {
            long claim = planted.one("Sandstone is the rarest of all.");
            submit("editor", claim);
            var stale = fields("reviewer", claim);
            planted.judgeAgain(claim, Verdict.SUPPORTED, "It is the ninth of nine.");

            var typed = new HashMap<>(stale);
            typed.putAll(Map.of("outcome", "APPROVED", "reason", "Looks right to me."));
            Newsroom.as("reviewer")
                    .post("/claims/" + claim + "/decision", typed)
                    .then()
                    .statusCode(409)
                    .body(containsString("changed while you were looking at it"))
                    .body(containsString("<del>refuted,</del>"))
                    .body(containsString("<ins>supported,</ins>"))
                    .body(containsString("<ins>ninth</ins>"))
                    .body(containsString("Looks right to me."));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"editor2", "chief"})
        @DisplayName("never decides what they submitted, administrators included, and is told so")
        void ownSubmission(String person) {
            long claim = planted.one("Obsidian is the rarest of all, says " + person + ".");
            submit(person, claim);

            page(person, claim).then().body(not(containsString("Approve</button>")));
            decide(person, claim, "APPROVED", "")
                    .then()
                    .statusCode(403)
                    .body(containsString("You submitted this claim yourself"));
            Newsroom.as(person).get("/reviews").then().body(not(containsString("says " + person)));
            Newsroom.as("reviewer").get("/reviews").then().body(containsString("says " + person));
        }

        @Test
        @DisplayName("never decides what they assessed once, whoever assessed and submitted it after them")
        void formerAuthor() {
            long claim = planted.one("Jasper is the rarest of all.");
            assess("editor2", claim, "Jasper is red.");
            submit("editor", claim);
            decide("editor2", claim, "APPROVED", "")
                    .then()
                    .statusCode(403)
                    .body(containsString("You had a hand in this claim"));
        }

        @Test
        @DisplayName("is needed: neither an editor nor an administrator without that role decides")
        void needsRole() {
            long claim = planted.one("Onyx is the rarest of all.");
            submit("editor", claim);
            decide("editor", claim, "APPROVED", "").then().statusCode(403);
            decide("admin", claim, "APPROVED", "").then().statusCode(403);
            assertThat(happened(claim)).endsWith("claim.submitted");
        }
    }

    @Nested
    @DisplayName("a change of the evidence")
    class AChange {

        @Test
        @DisplayName("undoes an approval, on the card, in the log and in the editor's queue")
        void voidsApproval() {
            long claim = planted.one("Opal is the rarest of all.");
            submit("editor", claim);
            decide("reviewer", claim, "APPROVED", "");
            planted.judgeAgain(claim, Verdict.SUPPORTED, "It is the ninth of nine.");

            page("editor", claim)
                    .then()
                    .body(containsString("Approval no longer valid: verdict supported instead of refuted"));
            Newsroom.as("editor").get("/").then().body(containsString("Opal is"));
            var last = log(claim).get(log(claim).size() - 1);
            assertThat(last.action()).isEqualTo("claim.voided");
            assertThat(last.before()).isEqualTo("APPROVED");
            assertThat(last.after()).contains("verdict supported instead of refuted");
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"/", "/reviews"})
        @DisplayName(
                "is told to whoever approved it, word by word, at home and above the reviews, and to nobody else there")
        void toldToReviewer(String page) {
            long claim = planted.one("Agate beats all, seen from " + page + ".");
            submit("editor", claim);
            decide("reviewer", claim, "APPROVED", "");
            planted.judgeAgain(claim, Verdict.SUPPORTED, "It is the ninth of nine.");

            Newsroom.as("reviewer")
                    .get(page)
                    .then()
                    .body(containsString("You approved, and it no longer stands"))
                    .body(containsString("Agate beats all, seen from " + page))
                    .body(containsString("<ins>"));
            Newsroom.as("reviewer2")
                    .get(page)
                    .then()
                    .body(not(containsString("<blockquote>Agate beats all, seen from " + page)));
        }

        @Test
        @DisplayName("stands in the queue of all claims")
        void toldInQueue() {
            long claim = planted.one("Beryl is the rarest of all.");
            submit("editor", claim);
            decide("reviewer", claim, "APPROVED", "");
            planted.judgeAgain(claim, Verdict.SUPPORTED, "It is the ninth of nine.");

            Newsroom.as("editor2")
                    .get("/queue?article=" + planted.articleOf(claim))
                    .then()
                    .body(containsString("Approval no longer valid: verdict supported instead of refuted"));
        }

        @Test
        @DisplayName("leaves a waiver alone")
        void leavesWaiver() {
            long claim = planted.one("Amber is the rarest of all.");
            send("editor", claim, "waiver", Map.of("reason", "resin, not stone"));
            planted.judgeAgain(claim, Verdict.SUPPORTED, "It is the ninth of nine.");
            page("editor", claim).then().body(containsString("resin, not stone"));
        }

        @Test
        @DisplayName("takes a removed claim out of every queue, and out of reach")
        void removed() {
            long claim = planted.one("Coral is the rarest of all.");
            submit("editor", claim);
            planted.remove(claim);

            Newsroom.as("reviewer").get("/reviews").then().body(not(containsString("Coral is")));
            decide("reviewer", claim, "APPROVED", "").then().statusCode(404);
        }
    }

    @Nested
    @DisplayName("the queue")
    class TheQueue {

        @Test
        @DisplayName("is filtered by its address, counts what it lists, and starts with the longest wait")
        void filters() {
            var claims = planted.in("Two of a kind", "Onyx shines brightest.", "Agate shines brightest.");
            submit("editor", claims.get(1));
            submit("editor2", claims.get(0));
            var article = articleOf(claims.get(0));

            var both =
                    Newsroom.as("reviewer").get("/reviews?article=" + article).asString();

            assertThat(both).contains("Reviews <span class=\"soft\">2</span>");
            assertThat(both.indexOf("<blockquote>Agate")).isBetween(1, both.indexOf("<blockquote>Onyx"));
            Newsroom.as("reviewer")
                    .get("/reviews?article=" + article + "&submitter=editor2")
                    .then()
                    .body(containsString("<span class=\"soft\">1</span>"))
                    .body(containsString("Onyx shines"))
                    .body(not(containsString("Agate shines")));
            Newsroom.as("reviewer")
                    .get("/reviews?article=" + article + "&verdict=SUPPORTED")
                    .then()
                    .body(containsString("Nothing waits for you by this filter"));
            Newsroom.as("editor2")
                    .get("/reviews?article=" + article)
                    .then()
                    .body(containsString("<span class=\"soft\">1</span>"))
                    .body(not(containsString("Onyx shines")));
        }
    }

    private long articleOf(long claim) {
        var answer = Newsroom.as("editor").get("/reviews/" + claim).asString();
        var link = Pattern.compile("/articles/(\\d+)#claim-" + claim).matcher(answer);
        assertThat(link.find()).isTrue();
        return Long.parseLong(link.group(1));
    }

    private static Response page(String person, long claim) {
        return Newsroom.as(person).get("/reviews/" + claim);
    }

    private static Response assess(String person, long claim, String note) {
        return send(person, claim, "assessment", Map.of("rating", "WRONG", "note", note, "wording", ""));
    }

    private static Response submit(String person, long claim) {
        return send(
                person,
                claim,
                "assessment",
                Map.of("rating", "WRONG", "note", "Pebbles are common.", "wording", "", "then", "submit"));
    }

    private static Response decide(String person, long claim, String outcome, String reason) {
        return send(person, claim, "decision", Map.of("outcome", outcome, "reason", reason));
    }

    /** Sends a form of the claim's page as it is at this moment. */
    private static Response send(String person, long claim, String step, Map<String, String> typed) {
        var all = new HashMap<>(fields("editor", claim));
        all.putAll(typed);
        return Newsroom.as(person).post("/claims/" + claim + "/" + step, all);
    }

    /** What the page's forms carry besides what is typed; of a page without a form, nothing. */
    private static Map<String, String> fields(String person, long claim) {
        var page = page(person, claim).asString();
        var hidden = Pattern.compile("name=\"(version|fingerprint)\" value=\"(\\w+)\"")
                .matcher(page);
        var fields = new HashMap<String, String>();
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        return fields;
    }

    private List<String> happened(long claim) {
        return log(claim).stream().map(AuditEvent::action).toList();
    }

    private List<AuditEvent> log(long claim) {
        return events.about("claim " + claim);
    }
}
