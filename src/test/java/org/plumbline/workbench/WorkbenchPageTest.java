package org.plumbline.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.article.ArticleVersion;
import org.plumbline.article.Articles;
import org.plumbline.article.Intake;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.checking.claim.CheckedClaim;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.library.importing.ImportFigures;

@QuarkusTest
@Tag("database")
@DisplayName("The workbench")
class WorkbenchPageTest {

    private static final AtomicInteger TESTS = new AtomicInteger();

    /** A metal of its own for each test, since the library keeps what it is given. */
    private String metal;

    private String article;

    @Inject
    Articles articles;

    @Inject
    CheckedClaims claims;

    @Inject
    ImportFigures figures;

    @Inject
    EntityManager database;

    private ArticleVersion text;

    @BeforeEach
    void receive() {
        metal = "zorbium" + (char) ('a' + TESTS.getAndIncrement());
        article = """
                Norway produced 12 million tonnes of zorbium in 2023. Chile produced 5 million tonnes of zorbium in 2023.

                The mine opened in 1998. Call 555-0199 for details.""".replace("zorbium", metal);
        figures.store(metal + ".csv", csv("2024", "2024-01-31", "12,000,000", "7,000,000"), "editor");
        text = articles.receive(new Intake("Zorbium <b>boom</b>", "2024-06-01", "The Paper", "", article), "editor");
    }

    private byte[] csv(String edition, String publishedOn, String norway, String chile) {
        return """
                source,edition,published_on,subject,measure,unit,period,entity,value
                Bureau of zorbium (invented),Yearbook %1$s,%2$s,zorbium,production,t,2023,Norway,"%3$s"
                Bureau of zorbium (invented),Yearbook %1$s,%2$s,zorbium,production,t,2023,Chile,"%4$s"
                """.replace("zorbium", metal)
                .formatted(edition, publishedOn, norway, chile)
                .getBytes(StandardCharsets.UTF_8);
    }

    private CheckedClaim claim(String words) {
        return claims.in(text.id()).stream()
                .filter(claim -> claim.quote().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private String path() {
        return "/articles/" + text.article().id();
    }

    private ValidatableResponse page(String query) {
        return Newsroom.as("editor").get(path() + query).then().statusCode(200);
    }

    @Test
    @DisplayName("with one text says that there is nothing to compare yet, and where the next one comes in")
    void oneText() {
        var address = "/articles/" + text.article().id();
        Newsroom.as("reviewer")
                .get(address + "/changes")
                .then()
                .statusCode(200)
                .body(containsString("one text so far"), containsString(address + "/versions"));
    }

    @Test
    @DisplayName("shows the text with its claims marked, each with its verdict and its arithmetic, nothing unescaped")
    void shows() {
        page("").body(containsString("Zorbium &lt;b&gt;boom"))
                .body(containsString("id=\"claim-" + claim("12 million").id() + "\""))
                .body(containsString("<mark class=\"supported\""))
                .body(containsString("<mark class=\"refuted\""))
                .body(containsString("Yearbook 2024"))
                .body(containsString("7,000,000"))
                .body(containsString("of "))
                .body(not(containsString("<b>boom")));
    }

    @Test
    @DisplayName("says that a text was checked by older rules, as the home page does, until it is checked again")
    void olderRules() {
        var older = "hecked by older rules";
        page("").body(not(containsString(older)));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update check_run set rules_hash = 'of before' where version_id = " + text.id())
                        .executeUpdate());
        page("").body(containsString(older));
        Newsroom.as("editor").get("/").then().body(containsString("; c" + older));
        Newsroom.as("editor")
                .post(path() + "/check", Map.of("version", "1"))
                .then()
                .statusCode(303);
        page("").body(not(containsString(older)));
    }

    @Test
    @DisplayName("tells of a remembered correction on the card that is held to it, and forgets it")
    void remembered() {
        var first = claim("12 million");
        var chosen = Map.of("revision", first.revision(), "topic", metal + " · production", "entities", "Chile");
        Newsroom.as("editor")
                .post("/claims/" + first.id() + "/pairing", chosen)
                .then()
                .statusCode(303);
        Newsroom.as("editor")
                .get("/remembered")
                .then()
                .statusCode(200)
                .body(containsString("/claims/" + first.id() + "\""));
        text = articles.receive(new Intake("Again", "2024-06-01", "", "", article), "editor");
        var second = claim("12 million");
        page("").body(containsString("/remembered#remembered-" + second.choice().rememberedId()));
        var forgotten =
                Newsroom.as("editor").post("/remembered/" + second.choice().rememberedId() + "/forgetting", Map.of());
        var page = Newsroom.as("editor").get(forgotten.header("Location").replaceFirst("^https?://[^/]+", ""));
        page.then()
                .statusCode(200)
                .body(containsString("Forgotten"))
                .body(not(containsString("/claims/" + first.id() + "\"")));
        page("").body(not(containsString("/remembered#remembered-")));
    }

    @Test
    @DisplayName("filters by verdict in its address")
    void filters() {
        var refuted = "id=\"claim-" + claim("5 million").id() + "\"";
        var supported = "id=\"claim-" + claim("12 million").id() + "\"";
        page("?verdict=REFUTED").body(containsString(refuted)).body(not(containsString(supported)));
        page("?verdict=nonsense").body(containsString("No claim fits this filter"));
    }

    @Test
    @DisplayName("lists the numbers that are in no claim, with the reason")
    void unread() {
        page("").body(containsString("Numbers in no claim")).body(containsString("a phone number"));
    }

    @Test
    @DisplayName("is found from the claim")
    void deepLink() {
        var id = claim("5 million").id();
        Newsroom.as("reviewer")
                .get("/claims/" + id)
                .then()
                .statusCode(303)
                .header("Location", endsWith(path() + "#claim-" + id));
        Newsroom.as("reviewer").get("/claims/99999999").then().statusCode(404);
    }

    @Test
    @DisplayName("checks again when a figure comes in, and says that a newer edition differs")
    void newFigures() {
        var before = claim("5 million");
        assertThat(before.verdict()).isEqualTo(Verdict.REFUTED);
        figures.store(
                "more.csv", csv("second printing " + before.id(), "2024-05-31", "12,000,000", "5,000,000"), "editor");
        assertThat(claim("5 million").verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(claim("5 million").id()).isEqualTo(before.id());
        assertThat(claim("5 million").fingerprint()).isNotEqualTo(before.fingerprint());
    }

    @Nested
    @DisplayName("lets an editor")
    class Editor {

        @Test
        @DisplayName("choose what a claim is held to, none, or the suggestion")
        void pairs() {
            var claim = claim("5 million");
            post(
                            "/claims/" + claim.id() + "/pairing",
                            Map.of(
                                    "revision",
                                    claim.revision(),
                                    "topic",
                                    metal + " · production",
                                    "entities",
                                    "Norway"))
                    .statusCode(303);
            assertThat(claim("5 million").choice().by()).isEqualTo("editor");
            post(
                            "/claims/" + claim.id() + "/pairing/none",
                            Map.of("revision", claim("5 million").revision()))
                    .statusCode(303);
            assertThat(claim("5 million").verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
            post(
                            "/claims/" + claim.id() + "/pairing/suggested",
                            Map.of("revision", claim("5 million").revision()))
                    .statusCode(303);
            assertThat(claim("5 million").verdict()).isEqualTo(Verdict.REFUTED);
        }

        @Test
        @DisplayName("see what was wrong with a pairing, with what was typed kept")
        void refusesPairing() {
            var claim = claim("5 million");
            post(
                            "/claims/" + claim.id() + "/pairing",
                            Map.of("revision", claim.revision(), "topic", "snarks · weight", "entities", "Boojum"))
                    .statusCode(422)
                    .body(containsString("the library has nothing called “snarks · weight”"))
                    .body(containsString("value=\"Boojum\""));
        }

        @Test
        @DisplayName("not change a claim that changed meanwhile")
        void overtaken() {
            var claim = claim("5 million");
            post("/claims/" + claim.id() + "/removal", Map.of("revision", claim.revision() + 7, "because", "no claim"))
                    .statusCode(409);
        }

        @Test
        @DisplayName("remove a claim with a reason and take it back")
        void removes() {
            var claim = claim("5 million");
            var path = "/claims/" + claim.id();
            post(path + "/removal", Map.of("revision", claim.revision(), "because", " "))
                    .statusCode(422);
            post(path + "/removal", Map.of("revision", claim.revision(), "because", "an example"))
                    .statusCode(303);
            page("").body(containsString("Removed by editors")).body(containsString("an example"));
            var removed = claims.removedFrom(text.id()).get(0);
            post(path + "/restoration", Map.of("revision", removed.revision())).statusCode(303);
            assertThat(claim("5 million").id()).isEqualTo(claim.id());
        }

        @Test
        @DisplayName("mark words as a claim, unless they are not in the text or in several places")
        void marks() {
            post(path() + "/claims", Map.of("quote", "The mine opened")).statusCode(303);
            assertThat(claim("The mine").reading().markedBy()).isEqualTo("editor");
            post(path() + "/claims", Map.of("quote", "The mine closed"))
                    .statusCode(422)
                    .body(containsString("not in the text"))
                    .body(containsString("The mine closed</textarea>"));
            post(path() + "/claims", Map.of("quote", "produced"))
                    .statusCode(422)
                    .body(containsString("2 places"))
                    .body(containsString("type=\"radio\" name=\"start\""));
            post(path() + "/claims", Map.of("quote", "produced", "start", article.lastIndexOf("produced")))
                    .statusCode(303);
        }

        @Test
        @DisplayName("correct how a claim was read, and drop the correction")
        void corrects() {
            var claim = claim("5 million");
            var path = "/claims/" + claim.id() + "/correction";
            Newsroom.as("editor").get(path).then().statusCode(200).body(containsString("value=\"" + metal + "\""));
            var form = Map.of(
                    "revision", claim.revision(),
                    "kind", "QUANTITY",
                    "subject", metal,
                    "measure", "production",
                    "entities", "Chile",
                    "period", "2023",
                    "number", "7 million tonnes",
                    "hedge", "EXACT");
            post(path, Map.of("revision", claim.revision(), "kind", "QUANTITY", "period", "last year"))
                    .statusCode(422)
                    .body(containsString("2024-Q1 or"))
                    .body(containsString("Write one number with its unit"));
            post(path, form).statusCode(303);
            assertThat(claim("5 million").verdict()).isEqualTo(Verdict.SUPPORTED);
            post(path + "/dropped", Map.of("revision", claim("5 million").revision()))
                    .statusCode(303);
            assertThat(claim("5 million").verdict()).isEqualTo(Verdict.REFUTED);
        }

        @Test
        @DisplayName("hand in an article, and lose nothing typed when it is refused")
        void intake() {
            Newsroom.as("editor").get("/articles/new").then().statusCode(200);
            post("/articles/new", Map.of("title", "A title", "publishedOn", "2024-02-30", "text", "Typed <text>"))
                    .statusCode(422)
                    .body(containsString("no day of the calendar"))
                    .body(containsString("value=\"A title\""))
                    .body(containsString("Typed &lt;text&gt;"));
            post("/articles/new", Map.of("title", "A title", "publishedOn", "2024-02-28", "text", "12 apples."))
                    .statusCode(303)
                    .header("Location", containsString("/articles/"));
        }

        @Test
        @DisplayName("paste a new version, which starts afresh; the old one stays")
        void version() {
            post(path() + "/versions", Map.of("text", article))
                    .statusCode(422)
                    .body(containsString("text of version 1"));
            post(path() + "/versions", Map.of("text", article.replace("12 million", "13 million")))
                    .statusCode(303);
            page("").body(containsString("13 million"));
            page("?version=1").body(containsString("12 million")).body(containsString("is the newest"));
            Newsroom.as("editor").get(path() + "?version=9").then().statusCode(404);
        }

        @Test
        @DisplayName("go back to an earlier text, which is the next version")
        void goBack() {
            post(path() + "/versions", Map.of("text", article.replace("12 million", "13 million")))
                    .statusCode(303);
            page("?version=1").body(containsString(path() + "/versions?again=1"));
            Newsroom.as("editor")
                    .get(path() + "/versions?again=1")
                    .then()
                    .body(containsString("12 million"), containsString("Received as it is, it is version 3"));

            post(path() + "/versions", Map.of("text", article, "seen", 2)).statusCode(303);

            page("").body(containsString("12 million"), containsString("<strong aria-current=\"page\">3</strong>"));
        }

        @Test
        @DisplayName("check again")
        void checksAgain() {
            post(path() + "/check", Map.of("version", "1")).statusCode(303);
            page("").body(containsString("asked for"));
        }

        private ValidatableResponse post(String path, Map<String, ?> fields) {
            return Newsroom.as("editor").post(path, fields).then();
        }
    }

    @Nested
    @DisplayName("lets a reviewer")
    class Reviewer {

        @Test
        @DisplayName("read, and change nothing")
        void reads() {
            var claim = claim("5 million");
            var body = Newsroom.as("reviewer")
                    .get(path())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(Pattern.compile("<form[^>]*action=\"/(claims|articles)/[^\"]*")
                            .matcher(body)
                            .results())
                    .isEmpty();
            for (var path : new String[] {
                path() + "/check",
                path() + "/claims",
                path() + "/versions",
                "/articles/new",
                "/claims/" + claim.id() + "/pairing",
                "/claims/" + claim.id() + "/removal",
                "/claims/" + claim.id() + "/correction"
            }) {
                Newsroom.as("reviewer").post(path, Map.of("revision", 0)).then().statusCode(403);
            }
        }
    }
}
