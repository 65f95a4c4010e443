package org.plumbline.library.erratum;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;

@QuarkusTest
@Tag("database")
@DisplayName("An erratum")
class ErratumTest {

    private static final String REASON = "The bureau's correction of 3 June";

    private static Response enter(String mineral, String entity, String value) {
        return Newsroom.api("editor")
                .body("""
                        {"source": "Bureau of %1$s", "edition": "Yearbook 2024", "publishedOn": "2024-05-01", "subject": "%1$s",
                         "measure": "reserves", "unit": "t", "period": "2024", "entity": "%2$s", "value": "%3$s"}
                        """.formatted(mineral, entity, value))
                .post("/api/v1/figures");
    }

    private static int entered(String mineral, String value) {
        return enter(mineral, "Kazakhstan", value)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response correct(int figure, String value, String reason) {
        return Newsroom.api("editor")
                .body(Map.of("value", value, "reason", reason))
                .post("/api/v1/figures/" + figure + "/errata");
    }

    /** The claim of a new article that says so. */
    private static int claimed(String sentence) {
        int article = Newsroom.api("editor")
                .body(Map.of("title", sentence, "publishedOn", "2024-06-15", "text", sentence))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Newsroom.api("editor")
                .get("/api/v1/articles/" + article + "/claims")
                .path("claims[0].id");
    }

    @Test
    @DisplayName("leaves the figure as printed and says what holds, why and who says so")
    void besideThePrinted() {
        int figure = entered("gallium", "500");
        correct(figure, "700", REASON)
                .then()
                .statusCode(201)
                .body("was", equalTo("500"), "reads", equalTo("700"), "by", equalTo("editor"));

        Newsroom.as("reviewer")
                .get("/library/figures/" + figure)
                .then()
                .statusCode(200)
                .body(containsString("500 t"), containsString("700 t"), containsString("correction of 3 June"));
        Newsroom.api("reviewer")
                .get("/api/v1/figures/" + figure + "/errata")
                .then()
                .body("reason", hasItem(REASON));
    }

    @Test
    @DisplayName("on a page, is refused beside its field and keeps what was typed")
    void onThePage() {
        int figure = entered("indium", "500");
        var page = "/library/figures/" + figure;
        Newsroom.as("editor")
                .post(page + "/errata", Map.of("value", "lots", "status", "", "reason", REASON))
                .then()
                .statusCode(422)
                .body(containsString("There is no number in it"), containsString("correction of 3 June"));
        Newsroom.as("editor")
                .post(page + "/errata", Map.of("value", "450", "status", "estimated", "reason", REASON))
                .then()
                .statusCode(303);
        Newsroom.as("editor").get(page).then().body(containsString("450 t"));
    }

    @Test
    @DisplayName("is refused without a reason, or when it says what holds already")
    void refused() {
        int figure = entered("rhenium", "500");
        correct(figure, "700", "")
                .then()
                .statusCode(400)
                .body("detail", containsString("Say where the correction stands"));
        correct(figure, "500", REASON).then().statusCode(400).body("detail", containsString("holds already"));
        Newsroom.api("reviewer")
                .body(Map.of("value", "1", "reason", REASON))
                .post("/api/v1/figures/" + figure + "/errata")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("reopens the claim that was approved on the old value")
    void reopens() {
        int figure = entered("hafnium", "500");
        int claim = claimed("Kazakhstan has hafnium reserves of 500 tonnes.");
        submitted(claim);
        Newsroom.api("reviewer")
                .body("{\"outcome\": \"APPROVED\"}")
                .post("/api/v1/claims/" + claim + "/decision")
                .then()
                .statusCode(200);

        correct(figure, "700", REASON).then().statusCode(201);

        standing(claim).then().body("state", equalTo("OPEN"));
        Newsroom.as("editor")
                .get("/library/figures/" + figure)
                .then()
                .body(containsString("Kazakhstan has hafnium reserves of 500 tonnes"));
    }

    private static void submitted(int claim) {
        Newsroom.api("editor")
                .body("{\"rating\": \"CORRECT\", \"note\": \"as printed\"}")
                .put("/api/v1/claims/" + claim + "/assessment")
                .then()
                .statusCode(200);
        Newsroom.api("editor")
                .body("{}")
                .post("/api/v1/claims/" + claim + "/submission")
                .then()
                .statusCode(200);
    }

    private static Response standing(int claim) {
        return Newsroom.api("editor").get("/api/v1/claims/" + claim);
    }

    @Test
    @DisplayName("or a new edition is the only way once a submitted claim rests on the edition")
    void closedEdition() {
        entered("thallium", "500");
        enter("thallium", "Chile", "300").then().statusCode(201);
        int claim = claimed("Kazakhstan has thallium reserves of 500 tonnes.");
        submitted(claim);
        enter("thallium", "Peru", "200")
                .then()
                .statusCode(409)
                .body("detail", containsString("takes no further figures"));
    }

    @Test
    @DisplayName("is shown in its edition")
    void inTheEdition() {
        int figure = entered("scandium", "500");
        correct(figure, "700", REASON).then().statusCode(201);
        String edition = enter("scandium", "Chile", "3").getHeader("Location").replaceFirst("^https?://[^/]+", "");
        Newsroom.as("reviewer")
                .get(edition)
                .then()
                .body(containsString("<del>500</del>"), containsString("700"), not(containsString("<del>3</del>")));
    }
}
