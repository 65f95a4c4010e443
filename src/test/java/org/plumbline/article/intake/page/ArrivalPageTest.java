package org.plumbline.article.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plumbline.Newsroom;
import org.plumbline.article.Articles;
import org.plumbline.article.file.Files;
import org.plumbline.article.intake.Originals;
import org.plumbline.article.intake.Zone;

@QuarkusTest
@Tag("database")
@DisplayName("A file that is sent")
class ArrivalPageTest {

    private static final String PAGE = """
            <!doctype html><html><body><h1>Mines <under> the ice</h1><p>31 March 2025</p>
            <p>The country has 12 mines, &lt;script&gt;alert(1)&lt;/script&gt; it said.</p>
            <figure><figcaption>One of 14 mines</figcaption></figure><p>Share this article</p></body></html>""";

    @Inject
    Articles articles;

    @Inject
    Originals originals;

    @Inject
    EntityManager database;

    private static String sent(String name, byte[] content) {
        var answer = Newsroom.as("editor").upload("/articles/arrivals", name, content);
        answer.then().statusCode(303).header("Location", containsString("/articles/arrivals/"));
        return read(address(answer));
    }

    /** Looks again as the page does, until the file is read. */
    private static String read(String page) {
        while (Newsroom.as("editor").get(page).asString().contains("looks again every second")) {
            Thread.onSpinWait();
        }
        return page;
    }

    private static String address(Response answer) {
        return answer.header("Location").replaceFirst(".*(?=/articles)", "");
    }

    private static Map<String, Object> corrected(String title) {
        return new HashMap<>(Map.of(
                "title", title,
                "publishedOn", "2025-03-31",
                "outlet", "",
                "url", "",
                "body", "The country has 12 mines.\n\n[Caption] One of 14 mines"));
    }

    @Test
    @DisplayName("is shown for correction, and nothing is received until an editor says so")
    void shown() {
        var page = sent("page.html", Files.ascii(PAGE));
        Newsroom.as("editor")
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("value=\"2025-03-31\""))
                .body(containsString("[Caption] One of 14 mines"))
                .body(containsString("&lt;script&gt;alert(1)"))
                .body(containsString("Share this article</label>"));
        Newsroom.as("reviewer").get(page).then().statusCode(403);
    }

    @Test
    @DisplayName("may be pasted text alone: headline and day are found in it and shown, nothing is received yet")
    void pasted() {
        var answer = Newsroom.as("editor")
                .post(
                        "/articles/new",
                        Map.of(
                                "title", "",
                                "publishedOn", "",
                                "outlet", "",
                                "url", "",
                                "text", "Mines under the ice\n\n31 March 2025\n\nThe country has 12 mines, 3 < 4."));

        answer.then().statusCode(303).header("Location", containsString("/articles/arrivals/"));
        Newsroom.as("editor")
                .get(read(address(answer)))
                .then()
                .statusCode(200)
                .body(containsString("value=\"Mines under the ice\""))
                .body(containsString("value=\"2025-03-31\""))
                .body(containsString("The country has 12 mines, 3 &lt; 4."));
    }

    @Test
    @DisplayName("says so when its server was stopped while reading it, and asks for it again")
    void brokenOff() {
        var page = sent("page.html", Files.ascii(PAGE));
        long id = Long.parseLong(page.replaceFirst(".*/", ""));
        QuarkusTransaction.requiringNew().run(() -> {
            change("update arrival set state = 'READING' where id = ?1", id);
            change(
                    "update job set state = 'FAILED', slot = null, message = 'The server was stopped in the middle. Send the"
                            + " file again.' where kind = 'READING' and subject = ?1",
                    id);
        });
        Newsroom.as("editor")
                .get(page)
                .then()
                .statusCode(422)
                .body(containsString("The server was stopped in the middle. Send the file again."));
    }

    private void change(String statement, long id) {
        assertThat(database.createNativeQuery(statement).setParameter(1, id).executeUpdate())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("gives back what was ticked of its furniture")
    void back() {
        var page = sent("page.html", Files.ascii(PAGE));
        var form = corrected("Mines");
        form.put("back", "4");
        Newsroom.as("editor")
                .post(page + "/back", form)
                .then()
                .statusCode(200)
                .body(containsString("The country has 12 mines."))
                .body(not(containsString("Share this article</label>")));
    }

    @Test
    @DisplayName("becomes an article whose headline and captions are zones and whose original is kept")
    void received() {
        var content = Files.docx("Title|Mines under the ice", "|The country has 12 mines.");
        var page = sent("mines 1.docx", content);
        Newsroom.as("editor")
                .post(page, Map.of("title", "", "publishedOn", "2025-03-31", "body", "My <own> text."))
                .then()
                .statusCode(422)
                .body(containsString("Give the headline"), containsString("My &lt;own&gt; text."));

        var done = Newsroom.as("editor").post(page, corrected("Mines under the ice"));
        done.then().statusCode(303).header("Location", containsString("/articles/"));
        var text = articles.newest(Long.parseLong(address(done).substring("/articles/".length())));

        assertThat(text.text()).isEqualTo("Mines under the ice\n\nThe country has 12 mines.\n\nOne of 14 mines");
        assertThat(originals.zones(text.id()))
                .extracting(Zone::kind)
                .containsExactly(Zone.Kind.HEADLINE, Zone.Kind.CAPTION);
        var original = originals.of(text.id()).orElseThrow();
        Newsroom.as("reviewer")
                .get(address(done))
                .then()
                .body(
                        containsString(original.sha256()),
                        containsString("data-zone=\"Headline\""),
                        containsString("data-zone=\"Caption\""));
        var file = Newsroom.as("reviewer").get("/articles/arrivals/" + original.id() + "/original");
        file.then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment; filename*=UTF-8''mines%201.docx"))
                .header("Content-Security-Policy", startsWith("sandbox"))
                .header("X-Content-Type-Options", "nosniff");
        assertThat(file.asByteArray()).isEqualTo(content);
        Newsroom.as("editor")
                .post(page, corrected("Again"))
                .then()
                .statusCode(422)
                .body(containsString("received already"));
    }

    @Test
    @DisplayName("becomes a new version of the article that it was sent for")
    void version() {
        var first = sent("a.txt", Files.ascii("Old mines\n\nThere are 12 mines."));
        long article = Long.parseLong(address(Newsroom.as("editor").post(first, corrected("Old mines")))
                .substring("/articles/".length()));
        var pasted = Newsroom.as("editor")
                .post("/articles/arrivals/pasted", Map.of("page", "<p>There are 13 mines.", "article", article));
        pasted.then().statusCode(303);

        Newsroom.as("editor")
                .post(read(address(pasted)), corrected("New mines"))
                .then()
                .statusCode(303);

        assertThat(articles.newest(article).number()).isEqualTo(2);
    }

    @Test
    @DisplayName("is refused with a sentence, on the page it was sent from")
    void refused() {
        Newsroom.as("editor")
                .upload("/articles/arrivals", "a.exe", Files.ascii("MZ"))
                .then()
                .statusCode(422)
                .body(containsString(".docx and .pdf"));
        Newsroom.as("editor")
                .get(sent("a.pdf", Files.ascii("%PDF-1.7 nothing")))
                .then()
                .statusCode(422)
                .body(containsString("damaged"));
        Newsroom.as("editor").get("/articles/arrivals/99999").then().statusCode(404);
    }
}
