package org.plumbline.review.bulk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.checking.PlantedClaims;

@QuarkusTest
@Tag("database")
@DisplayName("Steps on many claims by a program")
class BulkApiTest {

    @Inject
    PlantedClaims planted;

    @Test
    @DisplayName("are only told when that is asked for, then taken, each by its own rule, and taken back")
    void bulk() {
        long free = planted.one("Free for a program.");
        long taken = planted.one("Waived before a program came.");
        waive("editor", "", taken);

        waive("editor", "?dryRun=true", free, taken)
                .body("done.claim", equalTo(List.of((int) free)), "refused.claim", equalTo(List.of((int) taken)));
        state(free, "OPEN");

        waive("editor", "", free, taken)
                .body("done", hasSize(1), "refused[0].refusal", containsString("editor waived it"));
        state(free, "WAIVED");

        Newsroom.api("editor2").post("/api/v1/claims/{id}/undo", free).then().statusCode(409);
        Newsroom.api("editor").post("/api/v1/claims/{id}/undo", free).then().statusCode(200);
        state(free, "OPEN");
    }

    @Test
    @DisplayName("keep four eyes: what one submitted oneself is refused, claim by claim")
    void fourEyes() {
        long claim = planted.one("Submitted and approved by one program?");
        Newsroom.api("editor2")
                .body(Map.of("rating", "WRONG", "note", "n"))
                .put("/api/v1/claims/{id}/assessment", claim)
                .then()
                .statusCode(200);
        bulk("editor2", "", Map.of("action", "SUBMIT", "claims", List.of(Map.of("claim", claim))))
                .body("refused", empty());

        bulk("editor2", "", Map.of("action", "APPROVE", "claims", List.of(Map.of("claim", claim))))
                .body("done", empty(), "refused[0].refusal", containsString("You submitted this claim yourself"));
        state(claim, "SUBMITTED");
    }

    @Test
    @DisplayName("need an action, claims, a reason and the role for it")
    void refused() {
        Newsroom.api("editor").body("{}").post("/api/v1/bulk").then().statusCode(400);
        Newsroom.api("editor")
                .body(Map.of("action", "WAIVE", "claims", List.of(Map.of("claim", 1))))
                .post("/api/v1/bulk")
                .then()
                .statusCode(400)
                .body("detail", containsString("Say why"));
        Newsroom.api("editor")
                .body(Map.of("action", "APPROVE", "claims", List.of(Map.of("claim", 1))))
                .post("/api/v1/bulk")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse waive(String who, String query, long... claims) {
        var picked =
                Arrays.stream(claims).mapToObj(claim -> Map.of("claim", claim)).toList();
        return bulk(who, query, Map.of("action", "WAIVE", "reason", "a saying", "claims", picked));
    }

    private static ValidatableResponse bulk(String who, String query, Map<String, ?> body) {
        return Newsroom.api(who).body(body).post("/api/v1/bulk" + query).then().statusCode(200);
    }

    private static void state(long claim, String state) {
        Newsroom.api("editor").get("/api/v1/claims/{id}", claim).then().body(containsString("\"" + state + "\""));
    }
}
