package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** One article from sign-in to exported report, through all roles, in a real browser; each step goes on from the one before. */
@QuarkusTest
@TestProfile(DemoDeskProfile.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("The journey in a real browser")
class JourneyTest {

    private static final String TITLE = "Kremlin: US companies show initial interest in Russian rare-earth projects";

    @TestHTTPResource
    URI address;

    private Browser browser;
    private Page editor;
    private Page both;
    private Page reviewer;
    private Page reviewer2;

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
    @Order(1)
    @DisplayName("begins at the keyboard: name, Tab, password, Enter, and the page that was asked for")
    void signIn() {
        editor = signedIn("editor", "/articles");
        both = signedIn("editor2", "/");
        reviewer = signedIn("reviewer", "/reviews");
        reviewer2 = signedIn("reviewer2", "/reviews");
        editor.locator("a", new Page.LocatorOptions().setHasText(TITLE)).click();

        assertThat(editor.locator("h1")).hasText(TITLE);
    }

    @Test
    @Order(2)
    @DisplayName("shows “fifth largest” supported by the 2025 edition and refuted by that of 2024")
    void checked() {
        var card = card(editor, "fifth largest");

        assertThat(card.locator("header .verdict")).containsText("Supported");
        assertThat(card.locator(".decider")).containsText("Mineral Commodity Summaries 2025");
        assertThat(card.locator(".decider"))
                .containsText("3,800,000 t (3.8 million) is the 5th largest of 12 published figures");
        card.locator("details.others summary").click();
        assertThat(card.locator("details.others")).hasAttribute("open", "");
        var edition2024 = card.locator(
                ".findings > li", new Locator.LocatorOptions().setHasText("Mineral Commodity Summaries 2024"));
        assertThat(edition2024.locator(".verdict").first()).containsText("Refuted");
    }

    @Test
    @Order(3)
    @DisplayName("goes on with a figure entered by hand, and the flags change")
    void entersFigure() {
        var flagged =
                card(editor, "17 metals").locator("header .tags", new Locator.LocatorOptions().setHasText("disagree"));
        assertThat(flagged).hasCount(0);

        enter("source", "List of strategic metals (invented)");
        enter("edition", "List of 20 March 2025");
        enter("published_on", "2025-03-20");
        enter("subject", "rare earths");
        enter("measure", "elements in the group");
        enter("unit", "1");
        enter("period", "2025");
        enter("entity", "rare earths");
        enter("value", "15");
        editor.locator("button", new Page.LocatorOptions().setHasText("Enter the figure"))
                .click();
        assertThat(editor.locator(".note.good")).containsText("Saved");

        editor.navigate("/articles/1");
        assertThat(flagged).hasCount(1);
    }

    private void enter(String field, String value) {
        if (!editor.url().contains("/library/enter")) {
            editor.navigate("/library/enter");
        }
        editor.locator("#" + field).fill(value);
    }

    @Test
    @Order(4)
    @DisplayName("lets an editor assess and submit, and refuses them as their own reviewer")
    void fourEyes() {
        both.navigate("/articles/1");
        assess(both, "fifth largest", "Correct");
        assertThat(card(both, "fifth largest").locator(".review .state")).containsText("In review");

        both.navigate("/reviews");
        assertThat(both.locator("main")).containsText("1 more that you submitted");
        both.navigate("/reviews/" + claimId(editor, "fifth largest"));
        assertThat(both.locator("#decision")).hasCount(0);
        assertThat(both.locator("main")).containsText("somebody else decides");

        var refused = both.request()
                .post(
                        "/api/v1/claims/" + claimId(editor, "fifth largest") + "/decision",
                        RequestOptions.create()
                                .setHeader("Authorization", "Basic ZWRpdG9yMjpwbHVtYmxpbmUtZGVtbw==")
                                .setHeader("Content-Type", "application/json")
                                .setData("{\"outcome\": \"APPROVED\", \"reason\": \"I wrote it myself\"}"));
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    @Order(5)
    @DisplayName("lets the other person reject with a reason, which comes back to the editor, and a second one approve")
    void rejectsAndApproves() {
        decide(reviewer, "Reject", "Which edition?");
        assertThat(reviewer.locator(".note.good")).containsText("Rejected");
        both.navigate("/");
        assertThat(both.locator("main")).containsText("Which edition?");
        both.locator("a.button", new Page.LocatorOptions().setHasText("Work on it"))
                .click();
        card(both, "fifth largest").locator("form[action$=submission] button").click();
        assertThat(card(both, "fifth largest").locator(".review .state")).containsText("In review");

        decide(reviewer2, "Approve", "");
        assertThat(reviewer2.locator(".note.good")).containsText("Approved");
        editor.navigate("/articles/1");
        assertThat(card(editor, "fifth largest").locator(".review .state")).containsText("Approved");
    }

    private static void decide(Page page, String outcome, String reason) {
        page.navigate("/reviews");
        page.locator(".queue a.button").first().click();
        assertThat(page.locator("blockquote mark")).containsText("fifth largest");
        page.locator("#reason").fill(reason);
        page.locator("#decision button", new Page.LocatorOptions().setHasText(outcome))
                .click();
    }

    @Test
    @Order(6)
    @DisplayName("marks the report a draft until all is approved or waived, then exports it as final")
    void exports() {
        editor.navigate("/articles/1/report");
        assertThat(editor.locator("main")).containsText("Draft, not for publication");

        waiveTheRest();
        editor.navigate("/articles/1/report");
        assertThat(editor.locator("main")).containsText("Final.");
        for (var format : List.of("CSV", "JSON")) {
            var download = editor.waitForDownload(
                    () -> editor.locator(".toolbar a", new Page.LocatorOptions().setHasText(format))
                            .click());
            assertThat(download.path()).content().contains("fifth largest");
        }
        editor.locator(".toolbar a", new Page.LocatorOptions().setHasText("HTML"))
                .click();
        assertThat(editor.locator("body")).containsText("FINAL");
    }

    private void waiveTheRest() {
        editor.navigate("/articles/1?state=OPEN");
        while (editor.locator("details.waive").count() > 0) {
            var waiver = editor.locator("details.waive").first();
            waiver.locator("summary").click();
            waiver.locator("textarea").fill("Left to the desk that wrote it");
            waiver.locator("button").click();
            editor.waitForCondition(() -> !waiver.locator("textarea").isVisible());
            editor.navigate("/articles/1?state=OPEN");
        }
    }

    @Test
    @Order(7)
    @DisplayName(
            "goes on with version 2: what is unchanged stays approved, what changed starts anew and is corrected in the report")
    void versionTwo() {
        editor.navigate("/articles/1/versions");
        String text = Newsroom.api("editor").get("/api/v1/articles/1").path("text");
        editor.locator("#text").fill(text.replace("17 metals", "16 metals"));
        editor.locator("button", new Page.LocatorOptions().setHasText("Receive and check"))
                .click();
        assertThat(editor.locator("main")).containsText("Say something else now");
        assertThat(editor.locator(".changes .changed ins").first()).containsText("16");

        editor.navigate("/articles/1");
        assertThat(card(editor, "fifth largest").locator(".review .state")).containsText("Approved");
        assertThat(card(editor, "fifth largest")).containsText("Carried over");
        assertThat(card(editor, "16 metals").locator(".review .state")).containsText("Open");
        waiveTheRest();
        editor.navigate("/articles/1/report");
        assertThat(editor.locator(".corrections")).containsText("17 metals");
        assertThat(editor.locator(".corrections")).containsText("16 metals");
        assertThat(editor.locator("#issued")).isVisible();
    }

    @Test
    @Order(8)
    @DisplayName("corrects what a final report said, and the next one says what, when and why")
    void corrects() {
        editor.navigate("/articles/1");
        var card = card(editor, "fifth largest");
        card.locator("details.correct summary").click();
        card.locator("details.correct textarea").fill("A reader asked which edition");
        card.locator("details.correct button").click();
        assertThat(card.locator(".review")).containsText("Approval no longer valid");
        assess(editor, "fifth largest", "Misleading");
        assertThat(card.locator(".review .state")).containsText("In review");
        decide(reviewer2, "Approve", "");

        editor.navigate("/articles/1/report");
        assertThat(editor.locator(".corrections")).containsText("Rated correct");
        assertThat(editor.locator(".corrections")).containsText("Rated misleading");
        assertThat(editor.locator(".corrections")).containsText("A reader asked which edition");
    }

    @Test
    @Order(9)
    @DisplayName("leaves no page with a fault in accessibility, no error in the console, nothing wider than a phone")
    void pages() {
        for (var path : List.of(
                "/",
                "/articles",
                "/articles/1",
                "/articles/1/changes",
                "/articles/1/report",
                "/articles/new",
                "/library",
                "/library/enter",
                "/reviews",
                "/audit")) {
            var page = path.equals("/reviews") ? reviewer : editor;
            page.setViewportSize(1280, 900);
            page.navigate(path);
            assertThat(Browser.accessibilityTrouble(page)).as(path).isEmpty();
            page.setViewportSize(360, 740);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path + " on a phone")
                    .isLessThanOrEqualTo(360);
        }
    }

    private Page signedIn(String name, String path) {
        var page = browser.window(address.toString()).newPage();
        page.navigate(path);
        assertThat(Browser.accessibilityTrouble(page)).isEmpty();
        page.keyboard().type(name);
        page.keyboard().press("Tab");
        page.keyboard().type("plumbline-demo");
        page.keyboard().press("Enter");
        page.waitForURL("**" + path);
        return page;
    }

    private static Locator card(Page page, String quote) {
        return page.locator(
                "article.claim",
                new Page.LocatorOptions().setHas(page.locator("h3", new Page.LocatorOptions().setHasText(quote))));
    }

    private static String claimId(Page page, String quote) {
        return card(page, quote).getAttribute("data-claim");
    }

    private static void assess(Page page, String quote, String rating) {
        var card = card(page, quote);
        card.locator("details.assess summary").click();
        card.locator("label", new Locator.LocatorOptions().setHasText(rating))
                .first()
                .click();
        card.locator("button", new Locator.LocatorOptions().setHasText("Save and submit"))
                .click();
    }
}
