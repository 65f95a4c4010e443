package org.plumbline.library.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.Waiting;

@QuarkusTest
@Tag("database")
@DisplayName("An import by a program in the background")
class ImportInBackgroundTest {

    private static final String HEADER = "source,edition,published_on,subject,measure,unit,period,entity,value\n";

    private final String board = "Board " + UUID.randomUUID();

    private RequestSpecification upload(String table) {
        return given().auth()
                .preemptive()
                .basic("editor", "plumbline-demo")
                .accept("application/json")
                .multiPart(Newsroom.file("zinc.csv", table));
    }

    private String row() {
        return HEADER + board + ",Yearbook 2024,2024-05-01,zinc,output,kt,2023,Peru,200\n";
    }

    private String ended(String address) {
        return Waiting.until(
                () -> Newsroom.api("editor")
                        .get(address)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("state"),
                state -> !state.equals("running") && !state.equals("cancelling"));
    }

    @Test
    @DisplayName("is accepted with an address that tells how far it is, and what became of it")
    void accepted() {
        var address = upload(row())
                .post("/api/v1/imports?background=true")
                .then()
                .statusCode(202)
                .body("rowsTotal", equalTo(1))
                .extract()
                .header("Location");
        var path = address.substring(address.indexOf("/api/"));
        assertThat(ended(path)).isEqualTo("done");
        Newsroom.api("editor").get(path).then().body("rows", equalTo(1), "percent", equalTo(100));
        Newsroom.api("editor")
                .queryParam("source", board)
                .get("/api/v1/figures")
                .then()
                .body("figures.value[0]", equalTo("200"));
        upload(row())
                .post("/api/v1/imports?background=true")
                .then()
                .statusCode(409)
                .body("detail", containsString("Exactly this file was imported"));
    }

    @Test
    @DisplayName("is refused at once when the file does not say all of its figures")
    void incomplete() {
        upload("Country,2023\nPeru,200\nChile,300\n")
                .post("/api/v1/imports?background=true")
                .then()
                .statusCode(422)
                .body("detail", containsString("Say it beside the file"));
    }

    @Test
    @DisplayName("that is through stays when somebody cancels it, and one that never was is not found")
    void cancelled() {
        var address = upload(row())
                .post("/api/v1/imports?background=true")
                .then()
                .extract()
                .<String>path("address");
        ended(address);
        Newsroom.api("editor")
                .delete(address)
                .then()
                .statusCode(202)
                .body("state", equalTo("done"), "address", endsWith(address));
        Newsroom.api("editor").get("/api/v1/imports/987654321").then().statusCode(404);
        Newsroom.api("reviewer").delete(address).then().statusCode(403);
    }
}
