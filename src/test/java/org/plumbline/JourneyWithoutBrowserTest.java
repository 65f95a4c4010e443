package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same journey by the API, on both databases. */
@QuarkusTest
@TestProfile(DemoDeskProfile.Second.class)
@Tag("database")
@DisplayName("The journey without a browser")
class JourneyWithoutBrowserTest {

    @Test
    @DisplayName("leads one article from its check to a final report, past everybody who may not decide")
    void journey() {
        var rank = claim("fifth largest");
        assertThat(rank.get("verdict")).isEqualTo("SUPPORTED");
        assertThat(findings(rank)).contains("SUPPORTED Mineral Commodity Summaries 2025");
        assertThat(findings(rank)).contains("REFUTED Mineral Commodity Summaries 2024");

        enterFigure();
        assertThat((List<?>) claim("17 metals").get("flags")).asString().contains("SOURCES_DISAGREE");

        var path = "/api/v1/claims/" + rank.get("id");
        as("editor2")
                .body(Map.of("rating", "correct", "note", "", "wording", ""))
                .put(path + "/assessment")
                .then()
                .statusCode(200);
        as("editor2").post(path + "/submission").then().statusCode(200);
        decide("editor2", path).statusCode(403);
        decide("admin", path).statusCode(403);
        decide("reviewer", path).statusCode(200);
        decide("reviewer2", path).statusCode(409);

        Newsroom.as("editor").get("/articles/1/report").then().body(containsString("Draft, not for publication"));
        claims().stream()
                .filter(claim -> !claim.get("id").equals(rank.get("id")))
                .forEach(JourneyWithoutBrowserTest::waive);
        var first = report("report.json");
        first.then().body("state", equalTo("FINAL")).body("number", equalTo(1)).body("corrections", hasSize(0));

        secondVersion();
        report("report.json")
                .then()
                .body("state", equalTo("DRAFT"))
                .body("corrections[0].said", containsString("17 metals"))
                .body("corrections[0].saysNow", containsString("16 metals"))
                .body("corrections[0].why", containsString("version 2"));
        var rankNow = claim("fifth largest");
        assertThat(rankNow.get("id")).isNotEqualTo(rank.get("id"));
        standing(rankNow).body("state", equalTo("APPROVED")).body("carried", equalTo(true));
        decide("reviewer2", path).statusCode(409).body("detail", containsString("Version 2"));
        standing(claim("16 metals")).body("state", equalTo("OPEN"));
        waive(claim("16 metals"));
        report("report.json").then().body("state", equalTo("FINAL")).body("number", equalTo(2));

        takeUpAgain("/api/v1/claims/" + rankNow.get("id"));
        report("report.json")
                .then()
                .body("number", equalTo(3))
                .body("corrections", hasSize(2))
                .body("corrections[1].said", containsString("Rated correct."))
                .body("corrections[1].saysNow", containsString("Rated misleading."))
                .body("corrections[1].why", containsString("a reader asked which edition"));
        assertThat(report("reports/1.json").asString()).isEqualTo(first.asString());
        assertThat(report("report.html").asString())
                .isEqualTo(report("reports/3.html").asString());
        report("reports").then().body("number", contains(3, 2, 1));
        as("editor").get("/api/v1/audit/verification").then().body("intact", equalTo(true));
    }

    private static void secondVersion() {
        String text = as("editor").get("/api/v1/articles/1").path("text");
        assertThat(text).contains("17 metals");
        as("editor2")
                .body(Map.of("text", text.replace("17 metals", "16 metals")))
                .post("/api/v1/articles/1/versions")
                .then()
                .statusCode(201);
    }

    private static void takeUpAgain(String path) {
        as("editor")
                .body(Map.of("reason", "a reader asked which edition"))
                .post(path + "/correction-of-report")
                .then()
                .statusCode(200);
        as("editor")
                .body(Map.of("rating", "misleading", "note", "", "wording", ""))
                .put(path + "/assessment")
                .then()
                .statusCode(200);
        as("editor").post(path + "/submission").then().statusCode(200);
        decide("editor2", path).statusCode(403);
        decide("reviewer", path).statusCode(200);
    }

    private static void waive(Map<String, Object> claim) {
        as("editor")
                .body(Map.of("reason", "Left to the desk that wrote it"))
                .post("/api/v1/claims/" + claim.get("id") + "/waiver")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse standing(Map<String, Object> claim) {
        return as("editor").get("/api/v1/claims/" + claim.get("id")).then().statusCode(200);
    }

    private static Response report(String file) {
        return as("editor").get("/api/v1/articles/1/" + file);
    }

    private static void enterFigure() {
        as("editor")
                .body(Map.of(
                        "source", "List of strategic metals (invented)",
                        "edition", "List of 20 March 2025",
                        "publishedOn", "2025-03-20",
                        "subject", "rare earths",
                        "measure", "elements in the group",
                        "unit", "1",
                        "period", "2025",
                        "entity", "rare earths",
                        "value", "15"))
                .post("/api/v1/figures")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse decide(String name, String path) {
        return as(name).body(Map.of("outcome", "APPROVED", "reason", "Read the table"))
                .post(path + "/decision")
                .then();
    }

    private static List<Map<String, Object>> claims() {
        return as("editor")
                .get("/api/v1/articles/1/claims")
                .then()
                .statusCode(200)
                .extract()
                .path("claims");
    }

    private static Map<String, Object> claim(String quote) {
        return claims().stream()
                .filter(claim -> claim.get("quote").toString().contains(quote))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> findings(Map<String, Object> claim) {
        return ((List<Map<String, Object>>) claim.get("findings"))
                .stream()
                        .map(finding -> finding.get("verdict") + " " + finding.get("edition"))
                        .toList();
    }

    private static io.restassured.specification.RequestSpecification as(String name) {
        return Newsroom.api(name);
    }
}
