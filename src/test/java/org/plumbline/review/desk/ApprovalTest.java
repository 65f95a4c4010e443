package org.plumbline.review.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;

/** The causes of a change beside an erratum, other rules and a later text, which have tests of their own. */
@QuarkusTest
@Tag("database")
@DisplayName("An approval")
class ApprovalTest {

    private static final String PUBLISHED = "2024-06-15";

    private static void enter(String subject, String edition, String publishedOn, String value) {
        Newsroom.api("editor")
                .body(Map.of(
                        "source",
                        "Office of " + subject,
                        "edition",
                        edition,
                        "publishedOn",
                        publishedOn,
                        "subject",
                        subject,
                        "measure",
                        "reserves",
                        "unit",
                        "t",
                        "period",
                        "2024",
                        "entity",
                        "Kazakhstan",
                        "value",
                        value))
                .post("/api/v1/figures")
                .then()
                .statusCode(201);
    }

    /** The claim of a new article, approved: that Kazakhstan has 500 tonnes of it. */
    private static int approved(String subject) {
        var sentence = "Kazakhstan has %s reserves of 500 tonnes.".formatted(subject);
        int article = Newsroom.api("editor")
                .body(Map.of("title", sentence, "publishedOn", PUBLISHED, "text", sentence))
                .post("/api/v1/articles")
                .path("id");
        int claim = Newsroom.api("editor")
                .get("/api/v1/articles/" + article + "/claims")
                .path("claims[0].id");
        Newsroom.api("editor").body(Map.of("rating", "CORRECT")).put(address(claim) + "/assessment");
        Newsroom.api("editor").body("{}").post(address(claim) + "/submission");
        Newsroom.api("reviewer")
                .body(Map.of("outcome", "APPROVED"))
                .post(address(claim) + "/decision")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
        return claim;
    }

    private static String address(int claim) {
        return "/api/v1/claims/" + claim;
    }

    @Test
    @DisplayName("ends when a newer edition decides and says something else: on the card, word by word, and in the log")
    void newerEdition() {
        enter("tellurium", "Stones 2024", "2024-01-31", "500");
        int claim = approved("tellurium");

        enter("tellurium", "Stones 2024, revised", "2024-05-31", "900");

        Newsroom.api("editor").get(address(claim)).then().body("state", equalTo("OPEN"));
        Newsroom.as("editor")
                .get("/reviews/" + claim)
                .then()
                .body(
                        containsString("Approval no longer valid: verdict not enough evidence instead of supported"),
                        containsString("<ins>"));
        Newsroom.as("reviewer")
                .get("/audit?action=claim.voided")
                .then()
                .body(
                        containsString("claim " + claim),
                        containsString("verdict not enough evidence instead of supported"));
    }

    @Test
    @DisplayName(
            "stands when an edition after the day of publication says something else, and is flagged, which the log says")
    void laterEdition() {
        enter("selenium", "Stones 2024", "2024-01-31", "500");
        int claim = approved("selenium");

        enter("selenium", "Stones 2025", "2025-01-31", "900");

        Newsroom.api("editor").get(address(claim)).then().body("state", equalTo("APPROVED"));
        Newsroom.as("editor").get("/reviews/" + claim).then().body(containsString("Newer edition differs"));
        Newsroom.as("editor").get("/audit?action=claim.flagged").then().body(containsString("claim " + claim));
    }
}
