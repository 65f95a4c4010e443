package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Newsroom;

@QuarkusTest
@DisplayName("POST /api/v1/extract")
class ExtractApiTest {

    private static final String TEXT =
            "The mine produced about 28.7 million tonnes of iron ore in 2024. Brazil has the second largest reserves of rare earths.";

    @Test
    @DisplayName("answers mentions, claims and coverage")
    void shape() {
        extract(TEXT)
                .body("keySet()", contains("mentions", "claims", "coverage"))
                .body(
                        "mentions[0].keySet()",
                        contains("start", "end", "surface", "kind", "value", "unit", "hedge", "change"))
                .body(
                        "claims[0].keySet()",
                        contains(
                                "start",
                                "end",
                                "quote",
                                "kind",
                                "subject",
                                "measure",
                                "entity",
                                "period",
                                "attribution",
                                "hedge",
                                "modality",
                                "mentions"))
                .body("coverage.keySet()", contains("numbers", "inClaims", "unread"));
    }

    @Test
    @DisplayName("writes numbers out in full, with the unit's name and the hedge")
    void values() {
        extract(TEXT)
                .body("mentions[0].surface", equalTo("28.7 million tonnes"))
                .body("mentions[0].kind", equalTo("dimension"))
                .body("mentions[0].value", equalTo("28700000"))
                .body("mentions[0].unit", equalTo("metric ton"))
                .body("mentions[0].hedge", equalTo("about"))
                .body("mentions[0].change", nullValue());
    }

    @Test
    @DisplayName("gives a range its two ends and a date its ISO form, and neither a value")
    void rangesAndDates() {
        extract("Between 3 and 5 million barrels were lost in March 2024.")
                .body("mentions.find { it.kind == 'date' }.iso", equalTo("2024-03"))
                .body("mentions.find { it.kind == 'date' }", not(hasKey("value")))
                .body("mentions.find { it.low != null }.low", equalTo("3000000"))
                .body("mentions.find { it.low != null }.high", equalTo("5000000"))
                .body("mentions.find { it.low != null }", not(hasKey("value")));
    }

    @Test
    @DisplayName("says how firmly, of what and by whom a claim is made")
    void claims() {
        extract(TEXT)
                .body("claims.kind", hasItem("RANK"))
                .body("claims.find { it.kind == 'RANK' }.entity", equalTo("Brazil"))
                .body("claims.find { it.kind == 'RANK' }.subject", equalTo("rare earths"))
                .body("claims.find { it.kind == 'RANK' }.modality", equalTo("ASSERTED"))
                .body("claims.find { it.kind == 'RANK' }.attribution", nullValue());
    }

    @Test
    @DisplayName("accounts for each number of the text")
    void coverage() {
        var answer = extract("Flight 370 lost 12 of its 30 crew, down 5 % on 2019.")
                .extract()
                .jsonPath();

        assertThat(answer.getInt("coverage.inClaims")
                        + answer.getList("coverage.unread").size())
                .isEqualTo(answer.getInt("coverage.numbers"));
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(
            strings = {
                "𝟗 𝟗 𝟗: output rose to 12,500 tonnes in 2023.",
                "👩‍👩‍👧‍👦 families own 3,200 homes in the town.",
                "Zoe\u0308 says exports fell 4.5 % to 12 million barrels.",
                "البرازيل holds 21 million tonnes and ranks second 🥈 of all.",
            })
    @DisplayName("counts positions in code points, so that they cut the text where it says")
    void positions(String text) {
        var answer = extract(text).extract().jsonPath();

        List<Map<String, Object>> mentions = answer.getList("mentions");
        assertThat(mentions)
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(cut(text, mention)).isEqualTo(mention.get("surface")));
        List<Map<String, Object>> claims = answer.getList("claims");
        assertThat(claims).allSatisfy(claim -> assertThat(cut(text, claim)).isEqualTo(claim.get("quote")));
        List<Map<String, Object>> unread = answer.getList("coverage.unread");
        assertThat(unread).allSatisfy(number -> assertThat(cut(text, number)).isNotBlank());
    }

    private static String cut(String text, Map<String, Object> part) {
        int start = text.offsetByCodePoints(0, (Integer) part.get("start"));
        return text.substring(
                start, text.offsetByCodePoints(start, (Integer) part.get("end") - (Integer) part.get("start")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "a name"
            17
            2.50
            12345678901234567890123456789
            """)
    @DisplayName("hands an id through as it came")
    void id(String id) {
        var answer = Newsroom.api("editor")
                .body("{\"id\": %s, \"text\": \"x\"}".formatted(id))
                .post("/api/v1/extract");

        assertThat(answer.asString()).startsWith("{\"id\":" + id + ",");
    }

    @Test
    @DisplayName("takes a text of a million characters, however many bytes that is, and not one more")
    void longest() {
        Newsroom.api("editor")
                .body(Map.of("text", "𝟗".repeat(1_000_000)))
                .post("/api/v1/extract")
                .then()
                .statusCode(200);
        Newsroom.api("editor")
                .body(Map.of("text", "x".repeat(1_000_001)))
                .post("/api/v1/extract")
                .then()
                .statusCode(413);
    }

    private static ValidatableResponse extract(String text) {
        return Newsroom.api("editor")
                .body(Map.of("text", text, "publishedOn", "2025-03-31"))
                .post("/api/v1/extract")
                .then()
                .statusCode(200);
    }
}
