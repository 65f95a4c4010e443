package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The page to try the API, in a real browser,")
class ApiPageTest {

    @TestHTTPResource
    URI address;

    @Test
    @DisplayName("needs no account to be read, and sends an example for whoever gives one")
    void tries() {
        var complaints = new ArrayList<String>();
        try (var browser = Browser.start();
                var window = browser.window(address.toString())) {
            var page = window.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);

            page.navigate("/q/api");
            page.locator("button.authorize").click();
            page.getByLabel("auth-basic-username").fill("editor");
            page.getByLabel("auth-basic-password").fill("plumbline-demo");
            page.locator(".auth-btn-wrapper .authorize").click();
            page.locator(".btn-done").click();
            page.locator("#operations-Engine-post_api_v1_extract button")
                    .first()
                    .click();
            page.locator(".try-out__btn").first().click();
            page.locator(".execute").first().click();

            assertThat(page.locator(".live-responses-table .response-col_status")
                            .last())
                    .hasText("200");
            assertThat(page.locator(".live-responses-table").first()).containsText("fifth largest reserves");
        }
        assertThat(complaints).isEmpty();
    }
}
