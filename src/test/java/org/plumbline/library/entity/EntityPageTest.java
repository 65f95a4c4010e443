package org.plumbline.library.entity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;

@QuarkusTest
@Tag("database")
@DisplayName("The desk's own names of entities")
class EntityPageTest {

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "ine";
    private final String company = "Halver" + mark + " Mining";
    private final String ore = mark + "ite"; // no other table is about it
    private final String brief = "Osk" + mark; // no word of the row's name

    private static Newsroom editor() {
        return Newsroom.as("editor");
    }

    private Response name(String name, String aliases) {
        return editor().post("/library/entities", Map.of("name", name, "aliases", aliases));
    }

    private String page() {
        var list = editor().get("/library/entities").asString();
        int row = list.indexOf(company);
        int link = list.indexOf("/library/entities/", row);
        return list.substring(link, list.indexOf('"', link));
    }

    @Test
    @DisplayName(
            "make a claim by one name be held to the row under another, from the moment they are said until they are taken back")
    void held() {
        enter(company, "41,000");
        enter("Another Miner " + mark, "7,000");
        long article = Newsroom.api("editor")
                .contentType("application/json")
                .body(Map.of(
                        "title", "Tin",
                        "publishedOn", "2024-06-01",
                        "text", brief + " mined 41,000 tonnes of " + ore + " in 2023."))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        verdict(article, "NOT_ENOUGH_EVIDENCE");

        name(company, brief + "\nthe " + brief + " group").then().statusCode(303);
        verdict(article, "SUPPORTED");

        editor().post(page() + "/removed", Map.of("revision", "0")).then().statusCode(303);
        verdict(article, "NOT_ENOUGH_EVIDENCE");
    }

    private void enter(String entity, String value) {
        var fields = new HashMap<String, String>();
        fields.put("source", "Tin Board " + mark);
        fields.put("edition", "Tin Yearbook " + mark);
        fields.put("published_on", "2024-05-01");
        fields.put("subject", ore);
        fields.put("measure", "mine production");
        fields.put("unit", "t");
        fields.put("period", "2023");
        fields.put("entity", entity);
        fields.put("value", value);
        editor().post("/library/enter", fields).then().statusCode(303);
    }

    private static void verdict(long article, String expected) {
        Newsroom.api("editor")
                .get("/api/v1/articles/" + article + "/claims")
                .then()
                .body("claims.find { it.quote.contains('41,000') }.verdict", equalTo(expected));
    }

    @Test
    @DisplayName("are never another's: neither a country's nor one that the desk gave before")
    void apart() {
        name("Nigeria", "Niger")
                .then()
                .statusCode(422)
                .body(containsString("“Niger” is Niger already"), containsString("value=\"Nigeria\""));
        name(company, brief).then().statusCode(303);
        name("Other " + company, brief.toUpperCase(Locale.ROOT))
                .then()
                .statusCode(422)
                .body(containsString("is a name of " + company));
    }

    @Test
    @DisplayName("change under nobody's hands unseen")
    void overtaken() {
        name(company, brief).then().statusCode(303);
        var page = page();
        editor().post(page, Map.of("name", company, "aliases", brief + " plc", "revision", "0"))
                .then()
                .statusCode(303);
        editor().post(page, Map.of("name", company, "aliases", "x" + brief, "revision", "0"))
                .then()
                .statusCode(409)
                .body(containsString("editor changed these names"));
        editor().get("/library/entities").then().body(containsString(brief + " plc"), not(containsString("x" + brief)));
    }

    @Test
    @DisplayName("need a name and another one")
    void incomplete() {
        name("", "")
                .then()
                .statusCode(422)
                .body(containsString("Give the name that your reports use"), containsString("at least one other name"));
    }

    @Test
    @DisplayName("are for everybody to read and for editors to say")
    void roles() {
        Newsroom.as("reviewer")
                .get("/library/entities")
                .then()
                .statusCode(200)
                .body(not(containsString("Add the names")));
        Newsroom.as("reviewer")
                .post("/library/entities", Map.of("name", company, "aliases", brief))
                .then()
                .statusCode(403);
    }
}
