package org.plumbline.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;

/** Whatever people type, and whatever those type who have no account, is said in the line of its event and nowhere else. */
@QuarkusTest
@Tag("database")
@DisplayName("Nobody writes a line of the log by what they type into")
class ForgedLineTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORGED =
            "x\"}\r\n{\"sequence\":1,\"who\":\"admin\",\"action\":\"claim.approved\"}\n\u001b[2J\u2028\u0085\u202e";

    private int before;

    @BeforeEach
    void before() {
        before = lines().size();
    }

    @Test
    @DisplayName("the sign-in form, the address of a page or the head of a request")
    void strangers() {
        Newsroom.stranger().post("/sign-in", Map.of("name", FORGED, "password", FORGED, "next", "/"));
        given().auth().preemptive().basic(FORGED, FORGED).get("/api/v1/articles");
        given().header("User-Agent", "x\"} {\"who\":\"admin\"}").get("/articles/%22%7D%0D%0A%7B");
        Newsroom.as("editor").post("/accounts/9/roles%0D%0A%7B%22who%22", Map.of("roles", FORGED));

        assertThat(written()).allSatisfy(ForgedLineTest::isWhole);
        assertThat(written()).extracting(line -> line.path("action").asText()).contains("sign-in.failed");
    }

    @Test
    @DisplayName("an article, a reason, a note, a comment, a figure, a file's name or a rule of the desk")
    void people() {
        int article = Newsroom.api("editor")
                .body(Map.of("title", "Forged " + FORGED, "publishedOn", "2025-03-31", "text", "Oslo has 17 trams."))
                .post("/api/v1/articles")
                .path("id");
        String claim = "/api/v1/claims/"
                + Newsroom.api("editor")
                        .get("/api/v1/articles/" + article + "/claims")
                        .path("claims[0].id");
        say("editor", claim + "/comments", Map.of("words", FORGED));
        say("editor", claim + "/waiver", Map.of("reason", FORGED));
        say("editor", claim + "/reopening", Map.of());
        Newsroom.api("editor")
                .body(Map.of("rating", "correct", "note", FORGED, "wording", FORGED))
                .put(claim + "/assessment");
        say("editor", claim + "/submission", Map.of());
        say("reviewer", claim + "/decision", Map.of("outcome", "REJECTED", "reason", FORGED));
        say(
                "editor",
                "/api/v1/figures",
                Map.of(
                        "source", FORGED,
                        "edition", "Forged 2025",
                        "publishedOn", "2025-03-20",
                        "subject", "trams",
                        "measure", "number",
                        "unit", "1",
                        "period", "2025",
                        "entity", "Oslo",
                        "value", "17"));
        Newsroom.as("editor").upload("/library/import", FORGED, FORGED).then().statusCode(400);

        assertThat(written()).allSatisfy(ForgedLineTest::isWhole);
        assertThat(written())
                .extracting(line -> line.path("action").asText())
                .contains("article.received", "claim.commented", "claim.waived", "claim.assessed", "claim.rejected");
        assertThat(written())
                .filteredOn(line -> line.path("action").asText().equals("claim.rejected"))
                .extracting(line -> line.path("to").asText())
                .allSatisfy(said -> assertThat(said).contains("claim.approved"));
    }

    private static void say(String who, String path, Map<String, String> body) {
        Newsroom.api(who).body(body).post(path);
    }

    private static void isWhole(JsonNode line) {
        assertThat(line.size()).isEqualTo(9);
        assertThat(line.path("sequence").asLong()).isGreaterThan(1);
        assertThat(line.path("action").asText()).isNotEqualTo("claim.approved");
        assertThat(line.path("who").asText()).isNotEqualTo("admin");
    }

    /** The lines since the test began, each of them read as JSON by itself. */
    private List<JsonNode> written() {
        return lines().stream().skip(before).map(ForgedLineTest::read).toList();
    }

    private static JsonNode read(String line) {
        try {
            assertThat(line).matches("[ -~]*");
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines() {
        return List.of(Newsroom.api("reviewer")
                .accept("*/*")
                .get("/api/v1/audit/log.jsonl")
                .asString()
                .split("\n"));
    }
}
