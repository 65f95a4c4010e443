package org.plumbline.library.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.Waiting;
import org.plumbline.library.importing.ImportFigures;

/** On a desk of its own with a database of its own, since the library must be empty. */
@QuarkusTest
@Tag("database")
@TestProfile(RestoreInBackgroundTest.EmptyDesk.class)
@DisplayName("A whole library")
class RestoreInBackgroundTest {

    /** A desk that shares nothing with other tests. */
    public static final class EmptyDesk implements QuarkusTestProfile {}

    private static final String FILE = """
            source,edition,published_on,subject,measure,unit,period,entity,value
            Zinc Board,Yearbook 2024,2024-05-01,zinc,output,kt,2023,Peru,200
            """;

    @Inject
    ImportFigures importFigures;

    @Inject
    EntityManager database;

    @Test
    @DisplayName("is taken in while a page tells how far it is, and says so when it is there")
    void takenIn() {
        assertThat(database.createNativeQuery("select count(*) from library_file")
                        .getSingleResult()
                        .toString())
                .as("files of a desk that others use")
                .isEqualTo("0");
        importFigures.store("zinc.csv", FILE.getBytes(StandardCharsets.UTF_8), "editor");
        var zip = Newsroom.as("editor").get("/library/transfer/export.zip").asByteArray();
        refusedWhileFull(zip);
        QuarkusTransaction.requiringNew().run(this::empty);

        send(zip).then().statusCode(303).header("Location", endsWith("/library/transfer"));
        assertThat(pageWhenDone()).contains("A library was restored");
        Newsroom.api("editor").get("/api/v1/figures?q=zinc").then().body("figures.value", hasItem("200"));
        Newsroom.api("editor").get("/api/v1/imports/0").then().statusCode(404); // that of a file it is not
        Newsroom.api("editor").delete("/api/v1/imports/0").then().statusCode(404);
        Newsroom.as("editor")
                .post("/library/transfer/cancelled", Map.of())
                .then()
                .statusCode(303);
    }

    private void refusedWhileFull(byte[] zip) {
        send(zip).then().statusCode(422).body(containsString("an empty desk only"));
    }

    private static Response send(byte[] zip) {
        return Newsroom.as("editor").upload("/library/transfer", "library.zip", zip);
    }

    private String pageWhenDone() {
        return Waiting.until(
                () -> Newsroom.as("editor").get("/library/transfer").asString(),
                page -> !page.contains("Restoring a library"));
    }

    private void empty() {
        for (var table : List.of(
                "reference_figure",
                "reference_series",
                "reference_edition",
                "reference_source_alias",
                "reference_source",
                "reference_series_word",
                "reference_topic_word",
                "reference_entity_word",
                "reference_entity",
                "library_file_part",
                "library_file")) {
            database.createNativeQuery("delete from " + table).executeUpdate();
        }
    }
}
