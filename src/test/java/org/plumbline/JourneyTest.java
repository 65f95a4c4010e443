package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The journey in a real browser")
class JourneyTest {

    @TestHTTPResource
    URI address;

    @Test
    @DisplayName("begins with signing in by keyboard")
    void signIn() {
        try (var browser = Browser.start();
                var window = browser.window(address.toString())) {
            var page = window.newPage();
            page.navigate("/audit");
            assertThat(Browser.accessibilityTrouble(page)).isEmpty();

            page.keyboard().type("editor");
            page.keyboard().press("Tab");
            page.keyboard().type("plumbline-demo");
            page.keyboard().press("Enter");

            page.waitForURL("**/audit");
            assertThat(page.locator("h1").textContent()).isEqualTo("Log");
            assertThat(Browser.accessibilityTrouble(page)).isEmpty();
        }
    }

    static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", name + ".png")));
    }
}
