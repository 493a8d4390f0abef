package fr.essaim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A real browser for one journey. Each page it opens is looked at with axe, and for a scroll sideways. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;
    private final String base;

    private Chromium(Playwright playwright, Browser browser, String base) {
        this.playwright = playwright;
        this.browser = browser;
        this.base = base;
    }

    /** Without a browser the journey is not run, loudly; where one is required, that is a failure. */
    static Path program() {
        Path program = Path.of(System.getProperty("essaim.chromium", "/usr/bin/chromium"));
        if (!Files.isExecutable(program)) {
            String said =
                    "BROWSER JOURNEYS WERE NOT RUN: no Chromium at " + program + " (-Dchromium=/path names another)";
            System.err.println("\n!!! " + said + "\n");
            assertTrue(!"required".equals(System.getProperty("essaim.browser")), said);
            Assumptions.abort(said);
        }
        return program;
    }

    static Chromium open(String base) {
        Path program = program();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        return new Chromium(playwright, browser, base);
    }

    /** Somebody nobody knows yet, at a window of this width. */
    Page visit(int width) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setLocale("fr-FR"));
        context.setDefaultTimeout(60_000);
        return context.newPage();
    }

    /** A person of the demonstration at a window of this width. */
    Page become(String person, int width) {
        Page page = visit(width);
        page.navigate(base + "/demo");
        page.locator("form:has(input[value='" + person + "']) button").click();
        page.waitForLoadState();
        return page;
    }

    Page go(Page page, String path) {
        assertEquals(200, page.navigate(base + path).status(), path);
        return look(page);
    }

    /** No violation for axe, nothing beyond the window's width. */
    Page look(Page page) {
        assertEquals("", Axe.violations(page), "axe on " + page.url());
        Object over = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertTrue(((Number) over).intValue() <= 0, "no scroll sideways on " + page.url() + ": " + over);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
