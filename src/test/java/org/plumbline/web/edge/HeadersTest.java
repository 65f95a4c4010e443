package org.plumbline.web.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Newsroom;

@QuarkusTest
@DisplayName("Every answer")
class HeadersTest {

    @ParameterizedTest(name = "{0} ({1})")
    @CsvSource(delimiter = '|', textBlock = """
            /                     | 200
            /sign-in              | 200
            /articles             | 200
            /accounts             | 403
            /audit                | 200
            /nothing              | 404
            /articles/99999999    | 404
            /articles/x           | 404
            /api/v1/nothing       | 401
            /api/v1/extract       | 401
            """)
    @DisplayName("of a page or of the API keeps scripts, frames and caches out, refusals too")
    void pages(String path, int status) {
        Newsroom.as("editor")
                .get(path)
                .then()
                .statusCode(status)
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/style.css", "/plumbline.js", "/favicon.svg", "/_static/htmx.org/dist/htmx.min.js"})
    @DisplayName("with a style or script may be kept, but is asked for again, since its address has no version")
    void files(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-cache"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/q/api/", "/q/openapi", "/q/health"})
    @DisplayName("of the tools runs nothing from elsewhere and stands in no frame")
    void tools(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("http")))
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }
}
