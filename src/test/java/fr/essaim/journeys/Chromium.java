package fr.essaim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Windows of a real browser for one journey. Each page they open is looked at with axe, and for a scroll sideways. */
final class Chromium implements AutoCloseable {

    private final List<BrowserContext> opened = new ArrayList<>();
    private final String base;

    private Chromium(String base) {
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
        OneBrowser.browser();
        return new Chromium(base);
    }

    /** Somebody nobody knows yet, at a window of this width. */
    Page visit(int width) {
        BrowserContext context = OneBrowser.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setLocale("fr-FR"));
        opened.add(context);
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

    /** The first button of that name, as a person presses it. */
    static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.waitForLoadState();
    }

    /** What stands on the page, with plain blanks. */
    static String text(Page page) {
        return page.locator("body").innerText().replaceAll("[\u00a0\u202f]", " ");
    }

    @Override
    public void close() {
        opened.forEach(BrowserContext::close);
    }
}
