package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.nio.charset.Charset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From a messy file to a series in the library without a mouse: a bureau's table as it is downloaded, nobody's layout. */
@QuarkusTest
@TestProfile(DemoDeskProfile.class)
@DisplayName("The import of a messy file")
class ImportByKeyboardTest {

    private static final String FILE = """
            Güterumschlag;;;
            Einheit: 1 000 t;;;
            ;;;
            Country;2021;2022;2023
            Austria1;1.234,5;1.300,0;–
            Germany;12,5;13,0;1.234.567
            Other countries2;5;.;x
            World;1.252;1.313;1.234.600
            1 Einschließlich Transit.;;;
            Quelle: Statistisches Bundesamt (Destatis), 2024;;;
            """;
    private static final int MOST_STOPS = 150;

    @TestHTTPResource
    URI address;

    @Test
    @DisplayName("is made by keyboard alone, on pages that fit 360 pixels and pass axe")
    void byKeyboard() {
        try (var browser = Browser.start();
                var window = browser.window(address.toString())) {
            var page = signedIn(window);
            page.setViewportSize(360, 740);
            page.navigate("/library/import");
            tabTo(page, "#file");
            page.setInputFiles(
                    "#file",
                    new FilePayload("seeverkehr.csv", "text/csv", FILE.getBytes(Charset.forName("windows-1252"))));
            press(page, "form[enctype] button");
            assertThat(page.locator("h1")).containsText("What seeverkehr.csv would bring");
            fits(page);

            type(page, "#published_on", "2024-05-01");
            type(page, "#subject", "freight");
            type(page, "#all_measure", "goods handled");
            press(page, ".importing button");
            assertThat(page.locator("#reading")).containsText("12 new figures");
            page.waitForLoadState(LoadState.NETWORKIDLE); // the last field has a preview of its own
            fits(page);
            press(page, ".at-hand button.primary");
            assertThat(page.locator("h1")).hasText("seeverkehr.csv is imported");
            fits(page);

            press(page, "main a[href*='/library/editions/']");
            assertThat(page.locator("table.figures").first()).containsText("1234.5");
            press(page, "a[href^='/library/series/']");
            assertThat(page.locator("h1")).hasText("freight: goods handled");
            assertThat(page.locator("table.across")).containsText("1234567");
            fits(page);
        }
    }

    private static Page signedIn(BrowserContext window) {
        var page = window.newPage();
        page.navigate("/sign-in");
        type(page, "[name=name]", "editor");
        type(page, "[name=password]", "plumbline-demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        return page;
    }

    private static void type(Page page, String field, String text) {
        tabTo(page, field);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    private static void press(Page page, String control) {
        tabTo(page, control);
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    /** Steps on until the control has the focus, which must be seen on it. */
    private static void tabTo(Page page, String control) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((boolean) page.evaluate("control => document.activeElement.matches(control)", control)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Nobody reaches " + control + " by Tab on " + page.url());
    }

    private static void fits(Page page) {
        assertThat(Browser.accessibilityTrouble(page)).isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
    }
}
