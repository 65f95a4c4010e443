package org.plumbline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Newsroom;

@QuarkusTest
@Tag("database")
@DisplayName("Over the API")
class FigureApiTest {

    private final String office = "Zinc Office " + UUID.randomUUID();

    private Map<String, Object> figure(String... changes) {
        var body = new HashMap<String, Object>(Map.of(
                "source", office,
                "edition", "Zinc Review 2024",
                "publishedOn", "2024-06-01",
                "subject", "zinc",
                "measure", "output",
                "unit", "thousand t",
                "entity", "Ireland"));
        body.put("value", "120");
        for (int i = 0; i < changes.length; i += 2) {
            body.put(changes[i], changes[i + 1]);
        }
        return body;
    }

    @Nested
    @DisplayName("a figure")
    class OneFigure {

        @Test
        @DisplayName("keeps the page it stands on and the publisher's own status, whatever that means for checking")
        void placed() {
            Newsroom.api("editor")
                    .body(figure("status", "F", "place", "p. 144, table 3"))
                    .post("/api/v1/figures")
                    .then()
                    .statusCode(201)
                    .body(
                            "status", equalTo("estimated"),
                            "observation", equalTo("Forecast value"),
                            "place", equalTo("p. 144, table 3"));
        }

        @Test
        @DisplayName("is entered and found again by entity, source, edition or a word")
        void enteredAndFound() {
            Newsroom.api("editor")
                    .body(figure("status", "estimated", "note", "page 7"))
                    .post("/api/v1/figures")
                    .then()
                    .statusCode(201)
                    .body("value", equalTo("120"), "status", equalTo("estimated"), "warnings", empty());

            for (var query : new String[] {"q=zinc", "entity=ireland", "edition=Zinc Review", "source=Zinc Office"}) {
                Newsroom.api("reviewer")
                        .get("/api/v1/figures?" + query)
                        .then()
                        .statusCode(200)
                        .body("figures.source", hasItem(office), "figures.note", hasItem("page 7"));
            }
            Newsroom.api("reviewer")
                    .queryParam("source", office)
                    .queryParam("entity", "Peru")
                    .get("/api/v1/figures")
                    .then()
                    .body("figures", empty(), "more", equalTo(false));
        }

        @Test
        @DisplayName("in an unknown unit is taken with a warning")
        void unknownUnit() {
            Newsroom.api("editor")
                    .body(figure("unit", "zorkmid"))
                    .post("/api/v1/figures")
                    .then()
                    .statusCode(201)
                    .body("warnings[0]", containsString("does not know the unit “zorkmid”"));
        }

        @ParameterizedTest(name = "{0}: {1} is {2}, {3}")
        @CsvSource(delimiter = '|', textBlock = """
                publishedOn | 1 June 2024 | 400 | is not a date as 2025-03-31
                entity      | ''          | 400 | entity: This is needed.
                value       | plenty      | 400 | value: There is no number
                status      | sure        | 400 | status: Known are
                url         | ftp://x     | 400 | url: This is not a web address
                colour      | red         | 400 | there is no field “colour” here
                value       | 121         | 409 | A figure once entered is never changed
                """)
        @DisplayName("is refused with the field and the reason")
        void refused(String field, String text, int status, String because) {
            Newsroom.api("editor").body(figure()).post("/api/v1/figures").then().statusCode(201);
            Newsroom.api("editor")
                    .body(figure(field, text))
                    .post("/api/v1/figures")
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("status", equalTo(status), "detail", containsString(because));
        }

        @Test
        @DisplayName("entered by two people at once is entered once")
        void atOnce() {
            var statuses = Stream.of("editor", "editor2", "editor", "editor2")
                    .map(who -> CompletableFuture.supplyAsync(() -> Newsroom.api(who)
                            .body(figure())
                            .post("/api/v1/figures")
                            .statusCode()))
                    .toList();
            assertThat(statuses.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409, 409, 409);
        }

        @Test
        @DisplayName("with a NUL or half a character is refused")
        void unfit() {
            for (var unfit : new String[] {"Ire\\u0000land", "Ire\\ud800land"}) {
                Newsroom.api("editor")
                        .body("{\"source\": \"" + office + "\", \"entity\": \"" + unfit + "\"}")
                        .post("/api/v1/figures")
                        .then()
                        .statusCode(400)
                        .body("detail", containsString("entity"));
            }
        }

        @Test
        @DisplayName("is entered by editors only, and read by nobody unknown")
        void roles() {
            Newsroom.api("reviewer")
                    .body(figure())
                    .post("/api/v1/figures")
                    .then()
                    .statusCode(403);
            RestAssured.get("/api/v1/figures").then().statusCode(401);
        }
    }

    @Nested
    @DisplayName("a file")
    class File {

        private final String text = "source,edition,published_on,subject,measure,unit,period,entity,value\n"
                + "%1$s,Zinc Review 2023,2023-06-01,zinc,output,kt,2022,Ireland,118\n".formatted(office)
                + "%1$s,Zinc Review 2023,2023-06-01,zinc,output,kt,2022,Peru,lots\n".formatted(office);

        private Response send(String who, String query, String content) {
            return Newsroom.api(who)
                    .contentType("multipart/form-data")
                    .multiPart(Newsroom.file("zinc.csv", content))
                    .post("/api/v1/imports" + query);
        }

        @Test
        @DisplayName("is tried without storing anything, then stored once")
        void dryRunThenStored() {
            for (var query : new String[] {"?dryRun=true", "?dryRun=false"}) {
                send("editor", query, text)
                        .then()
                        .statusCode(200)
                        .body(
                                "series", hasSize(1),
                                "series[0].figures", equalTo(1),
                                "series[0].measure", equalTo("output"),
                                "series[0].period", equalTo("2022"),
                                "refused", hasSize(1),
                                "refused[0].row", equalTo(3),
                                "refused[0].column", equalTo("value"),
                                "refused[0].value", equalTo("lots"));
            }
            send("editor", "", text).then().statusCode(409).body("detail", containsString("Exactly this file"));
        }

        @Test
        @DisplayName("that cannot be read is refused in words")
        void unreadable() {
            send("editor", "", "a,b\n1,2\n")
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("detail", containsString("does not say this of its figures: source, edition, published on"));
            Newsroom.api("editor")
                    .contentType("multipart/form-data")
                    .multiPart("other", "x")
                    .post("/api/v1/imports")
                    .then()
                    .statusCode(400)
                    .body("detail", containsString("Choose a file first"));
        }

        @Test
        @DisplayName("is imported by editors only")
        void roles() {
            send("reviewer", "", text).then().statusCode(403);
            send("reviewer", "?dryRun=true", text).then().statusCode(403).body("detail", not(containsString("lots")));
        }
    }
}
