package org.plumbline.web.edge;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Newsroom;

@QuarkusTest
@Tag("database")
@DisplayName("At the edge")
class EdgeTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/articles?before=%00", "/audit?q=a%00b", "/articles/%00", "/nothing%00", "/library?q=%00"})
    @DisplayName("an address with a NUL character is refused with a page")
    void nulInAddress(String path) {
        given().urlEncodingEnabled(false)
                .cookie("plumbline", Newsroom.signIn("editor"))
                .get(path)
                .then()
                .statusCode(400)
                .contentType(containsString("text/html"))
                .body(containsString("NUL"));
    }

    @ParameterizedTest(name = "{0} is answered with {1}")
    @CsvSource({
        "/%zz, text/html",
        "/articles/%, text/html",
        "/a|b, text/html",
        "/queue?state=%, text/html",
        "/api/v1/%e, application/problem+json"
    })
    @DisplayName("an address that cannot be decoded is refused with words")
    void undecodable(String path, String type) throws IOException {
        assertThat(answered("GET " + path + " HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: " + type)
                .contains("percent sign");
    }

    /** What a client cannot be made to send. */
    private static String answered(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes());
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/queue?state=REJECTED", "/reviews?verdict=MAYBE", "/queue?article=seven"})
    @DisplayName("an address that asks for what is not known is told so, not sent away as if the page were missing")
    void unknownWord(String path) {
        Newsroom.as("editor").get(path).then().statusCode(400).body(containsString("not known here"));
    }

    @Test
    @DisplayName("a form with a NUL character in a field is refused with a page that names the field")
    void nulInForm() {
        Newsroom.stranger()
                .post("/sign-in", Map.of("name", "edi\0tor", "password", "x", "next", "/"))
                .then()
                .statusCode(400)
                .contentType(containsString("text/html"))
                .body(containsString("name: a NUL character"));
    }

    @Test
    @DisplayName("a name with a NUL character signs nobody in")
    void nulInName() {
        var credentials = Base64.getEncoder().encodeToString("edi\0tor:plumbline-demo".getBytes());

        given().header("Authorization", "Basic " + credentials)
                .get("/api/v1/nothing")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Sec-Fetch-Site | cross-site
            Sec-Fetch-Site | same-site
            Origin         | https://elsewhere.example
            Origin         | http://localhost:1
            Origin         | null
            Origin         | ::
            """)
    @DisplayName("what another site makes a browser send is refused")
    void foreign(String header, String value) {
        given().header(header, value)
                .formParam("name", "editor")
                .post("/sign-in")
                .then()
                .statusCode(403)
                .body(containsString("another site"));
        Newsroom.api("editor")
                .header(header, value)
                .body("{\"text\": \"x\"}")
                .post("/api/v1/extract")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("title", equalTo("From another site"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"same-origin", "none"})
    @DisplayName("what our own pages or the address bar send is let through")
    void own(String site) {
        Newsroom.api("editor")
                .header("Sec-Fetch-Site", site)
                .header("Origin", "https://elsewhere.example")
                .body("{\"text\": \"x\"}")
                .post("/api/v1/extract")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("a page may be followed to from anywhere")
    void links() {
        given().header("Sec-Fetch-Site", "cross-site").get("/sign-in").then().statusCode(200);
    }

    @Test
    @DisplayName("what is compressed is refused")
    void compressed() {
        Newsroom.api("editor")
                .header("Content-Encoding", "gzip")
                .body("{\"text\": \"x\"}")
                .post("/api/v1/extract")
                .then()
                .statusCode(415)
                .body("detail", containsString("gzip"));
    }
}
