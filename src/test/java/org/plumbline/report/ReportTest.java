package org.plumbline.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
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
import org.plumbline.engine.finding.Verdict;

@QuarkusTest
@Tag("database")
@DisplayName("A report")
class ReportTest {

    private static final String HASH = "[0-9a-f]{64}";

    @Inject
    PlantedClaims planted;

    @Inject
    CheckedClaims claims;

    @Inject
    AuditEventRepository events;

    @Test
    @DisplayName("is a draft while anything is open, in every form of it")
    void draft() {
        var ids = planted.in("Open stones", "Jade is the rarest <stone>.", "Flint is the rarest.");
        approve(ids.get(0));
        var article = articleOf(ids.get(0));

        for (var address : List.of("/articles/%d/report", "/articles/%d/report.html")) {
            Newsroom.as("editor")
                    .get(address.formatted(article))
                    .then()
                    .statusCode(200)
                    .body(containsString("<span class=\"stamp DRAFT\">DRAFT</span>"))
                    .body(containsString("1 of 2 claims are still open"))
                    .body(containsString("Jade is the rarest &lt;stone&gt;."));
        }
        Newsroom.api("editor")
                .get("/api/v1/articles/" + article + "/report.json")
                .then()
                .body("state", equalTo("DRAFT"));
        assertThat(csv(article)).extracting(row -> row.get(0)).containsOnly("DRAFT");
    }

    @Test
    @DisplayName("is final when every claim is approved or waived, and says by whom")
    void isFinal() {
        var ids = planted.in("Settled stones", "Beryl is the rarest.", "Shale is the rarest.");
        approve(ids.get(0));
        step("editor", ids.get(1), "waiver", Map.of("reason", "a figure of speech"));
        var article = articleOf(ids.get(0));

        Newsroom.as("reviewer")
                .get("/articles/" + article + "/report.html")
                .then()
                .body(containsString("<span class=\"stamp FINAL\">FINAL</span>"))
                .body(not(containsString("DRAFT\">")))
                .body(containsString("Stones 2025"))
                .body(containsString("1 + 3 larger"))
                .body(containsString("Beryl is common."))
                .body(containsString("by reviewer,"))
                .body(containsString("a figure of speech"));
        Newsroom.api("reviewer")
                .get("/api/v1/articles/" + article + "/report.json")
                .then()
                .body("format", equalTo("plumbline-report/1"))
                .body("state", equalTo("FINAL"))
                .body("text.hash", matchesPattern(HASH))
                .body("made.logHead", matchesPattern(HASH))
                .body("claims", hasSize(2))
                .body("claims[0].fingerprint", matchesPattern(HASH))
                .body("claims[0].findings[0].reference.edition", equalTo("Stones 2025"))
                .body("claims[0].review.decision.by", equalTo("reviewer"))
                .body("claims[1].review.waiver.reason", equalTo("a figure of speech"))
                .body("counts.states.APPROVED", equalTo(1))
                .body("counts.states.WAIVED", equalTo(1));
        assertThat(csv(article))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get(0)).isEqualTo("FINAL"));
    }

    @Test
    @DisplayName("is a draft again as soon as an approved claim changes")
    void draftAgain() {
        long claim = planted.one("Topaz is the rarest.");
        approve(claim);
        var report = "/api/v1/articles/" + articleOf(claim) + "/report.json";
        Newsroom.api("editor").get(report).then().body("state", equalTo("FINAL"));
        planted.judgeAgain(claim, Verdict.SUPPORTED, "It is the ninth of nine.");
        Newsroom.api("editor")
                .get(report)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("claims[0].review.voidedBecause", containsString("verdict supported"));
    }

    @Test
    @DisplayName("is an event of the log each time it is taken out, not when it is looked at")
    void exported() {
        var article = articleOf(planted.one("Gneiss is the rarest."));
        Newsroom.as("editor").get("/articles/" + article + "/report");
        Newsroom.as("editor").get("/articles/" + article + "/report.csv");
        Newsroom.api("reviewer").get("/api/v1/articles/" + article + "/report.json");

        assertThat(events.about("article " + article))
                .filteredOn(event -> event.action().equals("report.exported"))
                .extracting(AuditEvent::who, event -> event.after().split(",")[0])
                .containsExactly(tuple("editor", "DRAFT as csv"), tuple("reviewer", "DRAFT as json"));
    }

    @Test
    @DisplayName("as a page allows its own style by hash, and nothing else")
    void policy() {
        var article = articleOf(planted.one("Lava is the rarest."));
        Newsroom.as("editor")
                .get("/articles/" + article + "/report.html")
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'none'"), containsString("style-src 'sha256-")))
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }

    @Test
    @DisplayName("of nothing is a refusal: no such article, no such form, nobody signed in")
    void refusals() {
        Newsroom.as("editor").get("/articles/999999/report").then().statusCode(404);
        Newsroom.api("editor").get("/api/v1/articles/999999/report.csv").then().statusCode(404);
        Newsroom.api("editor").get("/api/v1/articles/1/report.exe").then().statusCode(404);
        given().get("/api/v1/articles/1/report.csv").then().statusCode(401);
    }

    private List<List<String>> csv(long article) {
        var file = Newsroom.as("editor").get("/articles/" + article + "/report.csv");
        file.then().header("Content-Disposition", containsString("attachment; filename=\"report-article-" + article));
        return CsvReader.builder().ofNamedCsvRecord(file.asString()).stream()
                .map(row -> row.getFields())
                .toList();
    }

    private long articleOf(long claim) {
        return claims.find(claim).articleId();
    }

    private static void approve(long claim) {
        step(
                "editor",
                claim,
                "assessment",
                Map.of("rating", "WRONG", "note", "Beryl is common.", "wording", "", "then", "submit"));
        step("reviewer", claim, "decision", Map.of("outcome", "APPROVED", "reason", ""));
    }

    private static void step(String person, long claim, String step, Map<String, String> typed) {
        Newsroom.as(person).post("/claims/" + claim + "/" + step, typed).then().statusCode(303);
    }
}
