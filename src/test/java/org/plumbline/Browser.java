package org.plumbline;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real headless Chromium. Without one on this machine the build says so: with {@code -Dbrowser=required} it fails, with
 * {@code -Dbrowser=optional} the tests that need it are reported as skipped; {@code off} is the second run on PostgreSQL.
 */
final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
    }

    /** A browser, or the end of the test as {@code -Dbrowser} says. */
    static Browser start() {
        var wish = System.getProperty("browser", "optional");
        Assumptions.assumeFalse(wish.equals("off"), "The browser tests run once, on H2");
        var executable = installed();
        if (executable.isEmpty()) {
            var missing =
                    "No chromium on this machine: the browser tests did NOT run. Install Debian's package chromium.";
            System.err.println(missing);
            if (wish.equals("required")) {
                throw new IllegalStateException(missing);
            }
            Assumptions.abort(missing);
        }
        return new Browser(executable.orElseThrow());
    }

    private static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A window with cookies of its own: one person at their desk. */
    BrowserContext window(String address) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(address));
    }

    /** What axe has against the page, by the rules of WCAG 2.2 A and AA and its best practices; empty for nothing. */
    static List<String> accessibilityTrouble(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget().toString())
                                        .limit(3)
                                        .toList())
                        .toList();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
