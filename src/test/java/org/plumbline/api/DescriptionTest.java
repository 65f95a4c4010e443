package org.plumbline.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Newsroom;

@QuarkusTest
@DisplayName("The description of the API")
class DescriptionTest {

    private static JsonPath description() {
        return given().get("/q/openapi?format=json").jsonPath();
    }

    @Test
    @DisplayName("leaves the pages out and has every operation, with what it does, what it answers and its problems")
    void complete() {
        var description = description();
        Map<String, Map<String, Object>> paths = description.getMap("paths");

        assertThat(paths).containsKeys("/api/v1/extract", "/api/v1/check", "/api/v1/articles", "/api/v1/figures");
        assertThat(paths.keySet()).allMatch(path -> path.startsWith("/api/v1/"));
        paths.forEach((path, item) -> item.keySet().forEach(method -> described(operation(description, path, method))));
    }

    @Test
    @DisplayName("names no operation that answers a stranger, whatever is sent")
    void nothingForStrangers() {
        Map<String, Map<String, Object>> paths = description().getMap("paths");
        assertThat(paths).hasSizeGreaterThan(20);
        paths.forEach((path, item) -> item.keySet()
                .forEach(method -> given().contentType("application/json")
                        .body("{}")
                        .request(method.toUpperCase(Locale.ROOT), path.replaceAll("\\{[^}]+}", "1"))
                        .then()
                        .statusCode(401)
                        .contentType("application/problem+json")));
    }

    private static JsonPath operation(JsonPath description, String path, String method) {
        return description.setRootPath("paths.'%s'.%s".formatted(path, method));
    }

    private static void described(JsonPath operation) {
        assertThat(operation.getString("summary")).isNotBlank();
        assertThat(operation.getString("description")).isNotBlank();
        assertThat(operation.getList("tags")).hasSize(1);
        assertThat(operation.getList("security")).isNotEmpty();
        assertThat(operation.getMap("responses").keySet()).contains("400", "401", "403");
        assertThat(operation.getMap("responses").keySet()).containsAnyOf("200", "201");
        if (operation.get("requestBody.content.'application/json'") != null) {
            assertThat(operation.getMap("requestBody.content.'application/json'.examples"))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"extract", "check"})
    @DisplayName("shows examples that are taken, and answers of the form that is given")
    void examples(String name) {
        var operation = operation(description(), "/api/v1/" + name, "post");
        var sent = operation.getMap("requestBody.content.'application/json'.examples.rank.value");
        var shown = "responses.'200'.content.'application/json'.examples.rank.value";

        var answered = Newsroom.api("editor").body(sent).post("/api/v1/" + name).jsonPath();

        assertThat(answered.getMap("$").keySet())
                .isEqualTo(operation.getMap(shown).keySet());
        assertThat(answered.getMap("coverage")).isEqualTo(operation.getMap(shown + ".coverage"));
        assertThat(answered.getMap("claims[0]").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        operation.<String, Object>getMap(shown + ".claims[0]").keySet());
    }
}
