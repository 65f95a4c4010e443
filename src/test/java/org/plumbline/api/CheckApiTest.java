package org.plumbline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Newsroom;

@QuarkusTest
@DisplayName("POST /api/v1/check")
class CheckApiTest {

    @Test
    @DisplayName("answers each claim with its verdict, its flags and the findings behind it")
    void shape() {
        check(CheckRequests.good())
                .body("keySet()", contains("claims", "coverage"))
                .body("claims[0].keySet()", contains("quote", "start", "end", "kind", "verdict", "flags", "findings"))
                .body(
                        "claims[0].findings[0].keySet()",
                        contains("source", "edition", "series", "verdict", "reason", "explanation", "steps", "inputs"))
                .body("claims[0].findings[0].inputs.entity", not(empty()))
                .body("coverage.keySet()", contains("numbers", "checked"));
    }

    @Test
    @DisplayName("shows the arithmetic with the figures of the request, whether they came as strings or as numbers")
    void arithmetic() {
        check(CheckRequests.good())
                .body("claims[0].kind", equalTo("RANK"))
                .body("claims[0].verdict", equalTo("SUPPORTED"))
                .body("claims[0].findings[0].reason", equalTo("RANK_MATCHES"))
                .body("claims[0].findings[0].source", equalTo("U.S. Geological Survey"))
                .body("claims[0].findings[0].edition", equalTo("Mineral Commodity Summaries 2025"))
                .body("claims[0].findings[0].series", equalTo("rare earths, reserves, 2024"))
                .body("claims[0].findings[0].explanation", containsString("44,000,000"))
                .body("claims[0].findings[0].explanation", containsString("21,000,000"))
                .body("claims[0].findings[0].steps[0].keySet()", contains("label", "formula", "result"))
                .body("claims[0].findings[0].steps[0].result", equalTo("3rd"));
    }

    @Test
    @DisplayName("has one finding with no series for a claim that no figure can settle")
    void heldToNothing() {
        var forecast = "claims.find { it.verdict == 'NOT_ENOUGH_EVIDENCE' }";

        check(CheckRequests.good())
                .body(forecast + ".findings.size()", equalTo(1))
                .body(forecast + ".findings.source", everyItem(nullValue()))
                .body(forecast + ".findings.edition", everyItem(nullValue()))
                .body(forecast + ".findings.series", everyItem(nullValue()))
                .body(forecast + ".findings[0].reason", equalTo("FORECAST_NOT_CHECKABLE"));
    }

    @Test
    @DisplayName("counts the numbers that were held to something")
    void coverage() {
        var coverage = check(CheckRequests.good()).extract().jsonPath();

        assertThat(coverage.getInt("coverage.checked")).isPositive().isLessThan(coverage.getInt("coverage.numbers"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"entity\": \"Russia\", \"value\": null}",
                "{\"entity\": \"Russia\"}",
                "{\"entity\": \"Russia\", \"value\": \"\"}",
                "{\"entity\": \"Russia\", \"value\": \"W\", \"status\": \"withheld\"}",
                "{\"entity\": \"Russia\", \"value\": \"about a lot\"}",
                "{\"entity\": \"Russia\", \"value\": -1}",
                "{\"entity\": \"Russia\", \"value\": 0.0}",
                "{\"entity\": \"Russia\", \"value\": \"1e999999999\"}",
                "{\"entity\": \"Russia\", \"value\": 1e99}",
                "{\"entity\": \"Russia\", \"value\": \"3,800,000\", \"period\": \"FY2023/24\", \"role\": \"ordinary\", \"status\": \"normal\"}",
            })
    @DisplayName("takes every figure that a table can print, and says so where it cannot use it")
    void figures(String figure) {
        check(CheckRequests.withFigure(figure));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "null",
                "\"\"",
                "\"furlongs per fortnight\"",
                "\"t\"",
                "\"million t\"",
                "\"percent of apparent consumption\""
            })
    @DisplayName("takes any unit, known or not")
    void units(String unit) {
        check(CheckRequests.withSeries("""
                {"subject": "rare earths", "measure": "reserves", "unit": %s, "figures": [%s]}""".formatted(unit, CheckRequests.FIGURE)));
    }

    @Test
    @DisplayName("takes a text without any references: nothing loaded bears on it")
    void noReferences() {
        check("{\"text\": \"Brazil exports 12 million bags.\", \"references\": []}")
                .body("claims.verdict", everyItem(equalTo("NOT_ENOUGH_EVIDENCE")));
    }

    private static ValidatableResponse check(String request) {
        return Newsroom.api("editor").body(request).post("/api/v1/check").then().statusCode(200);
    }
}
