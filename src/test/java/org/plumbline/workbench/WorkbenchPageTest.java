package org.plumbline.workbench;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.article.Articles;
import org.plumbline.article.Intake;

@QuarkusTest
@Tag("database")
@DisplayName("The workbench")
class WorkbenchPageTest {

    @Inject
    Articles articles;

    @Test
    @DisplayName("shows the article as received, and lists it")
    void shows() {
        var text = articles.receive(
                new Intake(
                        "Reserves <b>large</b>",
                        "2025-03-31",
                        "The Paper",
                        "",
                        "Russia has the fifth largest reserves."),
                "editor");
        Newsroom.as("reviewer")
                .get("/articles/" + text.article().id())
                .then()
                .statusCode(200)
                .body(containsString("Reserves &lt;b&gt;large"))
                .body(containsString("fifth largest"));
        Newsroom.as("reviewer").get("/articles").then().statusCode(200).body(containsString("Reserves &lt;b&gt;large"));
    }
}
