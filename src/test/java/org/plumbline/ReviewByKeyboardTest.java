package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From twenty open claims to twenty approved ones without a mouse, every key counted. */
@QuarkusTest
@TestProfile(DemoDeskProfile.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The review of twenty claims by keyboard")
class ReviewByKeyboardTest {

    private static final int CLAIMS = 20;
    private static final int MOST_KEYS = 60;

    @TestHTTPResource
    URI address;

    private Browser browser;
    private int pressed;

    @BeforeAll
    void openBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @DisplayName("takes its editor and its reviewer at most sixty keys each")
    void twentyClaims() {
        var editor = signedIn("editor");
        editor.navigate("/articles/" + article());
        assertThat(editor.locator("article.claim")).hasCount(CLAIMS);
        pressed = 0;
        for (int i = 0; i < CLAIMS; i++) {
            press(editor, "j");
            press(editor, "1");
            assertThat(editor.locator(".claim.current .review .state")).containsText("In review");
        }
        assertThat(pressed).isLessThanOrEqualTo(MOST_KEYS);

        var reviewer = signedIn("reviewer");
        reviewer.navigate("/reviews");
        pressed = 0;
        for (int i = 0; i < CLAIMS; i++) {
            press(reviewer, "o");
            assertThat(reviewer.locator("#decision")).isVisible();
            press(reviewer, "a");
            assertThat(reviewer.locator(".note.good")).containsText("Approved");
        }
        assertThat(pressed).isLessThanOrEqualTo(MOST_KEYS);
        assertThat(reviewer.locator("main")).containsText("Nothing waits for your decision");
    }

    @Test
    @DisplayName("listens to no key in a field, and to none where they are switched off")
    void keysAreOff() {
        var editor = signedIn("editor2");
        editor.navigate("/articles/" + article());
        press(editor, "j");
        press(editor, "e");
        press(editor, "Tab");
        press(editor, "1");
        assertThat(editor.locator(".claim.current textarea[name=note]")).hasValue("1");

        editor.locator("#claims-title").evaluate("heading => document.activeElement.blur()");
        press(editor, "?");
        press(editor, "Tab");
        editor.locator("#keys-on").uncheck();
        press(editor, "Escape");
        press(editor, "q");
        press(editor, "1");
        assertThat(editor.locator(".review .state")).containsText(open());
    }

    private static String[] open() {
        return IntStream.range(0, CLAIMS).mapToObj(i -> "Open").toArray(String[]::new);
    }

    private static int article() {
        var text = IntStream.range(0, CLAIMS)
                .mapToObj(i -> "The factory in Oslo employed %d people.".formatted(1234 + i))
                .collect(Collectors.joining(" "));
        return Newsroom.api("editor")
                .body(Map.of("title", "Work in Oslo", "publishedOn", "2025-03-31", "text", text))
                .post("/api/v1/articles")
                .path("id");
    }

    private void press(Page page, String key) {
        page.waitForLoadState();
        page.keyboard().press(key);
        pressed++;
    }

    private Page signedIn(String name) {
        var page = browser.window(address.toString()).newPage();
        page.navigate("/sign-in");
        page.locator("[name=name]").fill(name);
        page.locator("[name=password]").fill("plumbline-demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        return page;
    }
}
