package org.plumbline.review.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Newsroom;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.checking.PlantedClaims;
import org.plumbline.engine.finding.Verdict;

/** editor only edits, reviewer and reviewer2 only review, editor2 and chief do both; chief is an administrator too. */
@QuarkusTest
@Tag("database")
@DisplayName("Over the API")
class ReviewApiTest {

    private static final String ASSESSED = "{\"rating\": \"WRONG\", \"note\": \"4th there\", \"wording\": \"fourth\"}";
    private static final String APPROVED = "{\"outcome\": \"APPROVED\"}";

    @Inject
    PlantedClaims planted;

    @Inject
    AuditEventRepository events;

    @Test
    @DisplayName("a claim is assessed, submitted, rejected with a reason, submitted again and approved")
    void wholeWay() {
        long claim = planted.one("Tuff is the rarest.");
        put("editor", claim, "assessment", ASSESSED)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("assessment.rating", equalTo("WRONG"))
                .body("assessment.by", equalTo("editor"));
        post("editor", claim, "submission", "{}").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        post("reviewer", claim, "decision", "{\"outcome\": \"REJECTED\", \"reason\": \"Which table?\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("returned", equalTo(true))
                .body("decision.reason", equalTo("Which table?"));
        post("editor", claim, "submission", "{}").then().statusCode(200).body("returned", equalTo(false));
        post("reviewer2", claim, "decision", APPROVED)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("decision.by", equalTo("reviewer2"));

        assertThat(events.about("claim " + claim))
                .extracting(AuditEvent::action)
                .containsExactly(
                        "claim.assessed", "claim.submitted", "claim.rejected", "claim.submitted", "claim.approved");
    }

    @Test
    @DisplayName("a claim is waived with a reason and reopened, a submission withdrawn")
    void waivedAndWithdrawn() {
        long claim = planted.one("Marl is the rarest.");
        post("editor", claim, "waiver", "{\"reason\": \"a saying\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("WAIVED"))
                .body("waiver.reason", equalTo("a saying"));
        post("editor", claim, "reopening", "{}").then().statusCode(200).body("state", equalTo("OPEN"));
        submitted("editor", claim);
        post("editor", claim, "withdrawal", "{}").then().statusCode(200).body("state", equalTo("OPEN"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"editor2", "chief"})
    @DisplayName("nobody decides their own submission, administrators included")
    void ownSubmission(String person) {
        long claim = planted.one("Loess is the rarest, says " + person + ".");
        submitted(person, claim);
        problem(post(person, claim, "decision", APPROVED), 403, "You submitted this claim yourself");
    }

    @Test
    @DisplayName("nobody decides what they assessed, whoever submitted it")
    void ownAssessment() {
        long claim = planted.one("Peat is the rarest.");
        put("editor2", claim, "assessment", ASSESSED).then().statusCode(200);
        post("editor", claim, "submission", "{}").then().statusCode(200);
        problem(post("editor2", claim, "decision", APPROVED), 403, "You had a hand in this claim");
    }

    @Test
    @DisplayName("a second decision is a conflict that says who decided and when")
    void alreadyDecided() {
        long claim = planted.one("Clay is the rarest.");
        submitted("editor", claim);
        post("reviewer", claim, "decision", APPROVED);
        problem(post("reviewer2", claim, "decision", APPROVED), 409, "reviewer approved it on");
    }

    @Test
    @DisplayName("a decision on something else than what was seen is a conflict")
    void stale() {
        long claim = planted.one("Silt is the rarest.");
        var seen = submitted("editor", claim);
        var decision = "{\"outcome\": \"APPROVED\", \"fingerprint\": \"%s\", \"version\": %d}"
                .formatted(seen.path("fingerprint"), seen.<Integer>path("version"));
        planted.judgeAgain(claim, Verdict.SUPPORTED, "It is the ninth of nine.");
        problem(post("reviewer", claim, "decision", decision), 409, "changed while you were looking at it");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # person  | step       | body                                            | status | detail
            editor    | decision   | {"outcome": "APPROVED"}                         | 403    | roles
            admin     | decision   | {"outcome": "APPROVED"}                         | 403    | roles
            reviewer  | submission | {}                                              | 403    | roles
            reviewer  | waiver     | {"reason": "x"}                                 | 403    | roles
            reviewer  | decision   | {"outcome": "REJECTED"}                         | 400    | reason
            reviewer  | decision   | {"outcome": "REJECTED", "reason": "  "}         | 400    | reason
            reviewer  | decision   | {"outcome": "MAYBE"}                            | 400    | outcome
            reviewer  | decision   | {"outcome": null}                               | 400    | outcome
            reviewer  | decision   | {"outcome": "APPROVED", "decider": "reviewer2"} | 400    | decider
            reviewer  | decision   | []                                              | 400    | object
            reviewer  | decision   | nonsense                                        | 400    | JSON
            reviewer  | decision   | ~~                                              | 400    | Nothing was sent
            editor    | waiver     | {"reason": ""}                                  | 400    | reason
            editor    | waiver     | {"reason": "half a \\ud800 pair"}               | 400    | surrogate
            editor    | waiver     | {"reason": "a \\u0000 in it"}                   | 400    | NUL
            editor    | submission | {"state": "APPROVED"}                           | 400    | state
            """)
    @DisplayName("a step that is refused says why, as a problem")
    void refused(String person, String step, String body, int status, String detail) {
        long claim = planted.one("Sand is the rarest, " + person + " " + step + " " + status + ".");
        submitted("editor", claim);
        problem(post(person, claim, step, body), status, detail);
        assertThat(events.about("claim " + claim)).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # body                                   | detail
            {"note": "without a rating"}             | rating
            {"rating": "PERFECT"}                    | PERFECT
            {"rating": "WRONG", "editor": "another"} | editor
            {"rating": "WRONG", "note": 5, "x": 1}   | x
            """)
    @DisplayName("an assessment has a rating and nothing unknown")
    void assessment(String body, String detail) {
        long claim = planted.one("Ash is the rarest: " + detail + ".");
        problem(put("editor", claim, "assessment", body), 400, detail);
    }

    @Test
    @DisplayName("nothing is submitted without an assessment, and there is no claim that is not there")
    void nothingThere() {
        long claim = planted.one("Soot is the rarest.");
        problem(post("editor", claim, "submission", "{}"), 409, "Rate this claim first");
        problem(post("editor", 99_999_999, "submission", "{}"), 404, "no claim 99999999");
    }

    private static void problem(Response answer, int status, String detail) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("detail", containsString(detail));
    }

    private static Response submitted(String person, long claim) {
        put(person, claim, "assessment", ASSESSED).then().statusCode(200);
        return post(person, claim, "submission", "{}");
    }

    private static Response put(String person, long claim, String step, String body) {
        return Newsroom.api(person).body(body).put("/api/v1/claims/" + claim + "/" + step);
    }

    private static Response post(String person, long claim, String step, String body) {
        return Newsroom.api(person).body(body).post("/api/v1/claims/" + claim + "/" + step);
    }
}
