package fr.essaim.web.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.essaim.journeys.Axe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The styleguide in a browser: axe finds nothing, the policy blocks nothing, nothing scrolls sideways. */
class StyleguideIT {

    private static Showcase showcase;
    private static Playwright playwright;
    private static Browser browser;
    private static Page still;

    @BeforeAll
    static void open() throws Exception {
        showcase = new Showcase();
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("essaim.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void close() {
        playwright.close();
        showcase.close();
    }

    /** One page for all that only look at it: opening it takes longer than most looks. */
    private static Page at(int width) {
        if (still == null) {
            still = browser.newPage();
            still.navigate(showcase.address("fr"));
        }
        still.setViewportSize(width, 900);
        return still;
    }

    static Stream<Arguments> screens() {
        return Stream.of(
                Arguments.of("fr", 320, ColorScheme.LIGHT),
                Arguments.of("fr", 1280, ColorScheme.LIGHT),
                Arguments.of("fr", 1280, ColorScheme.DARK),
                Arguments.of("en&framed", 360, ColorScheme.DARK),
                Arguments.of("en&framed", 1280, ColorScheme.LIGHT),
                Arguments.of("print", 1280, ColorScheme.DARK),
                Arguments.of("print", 320, ColorScheme.LIGHT));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void accessible_and_within_the_policy(String query, int width, ColorScheme scheme) {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate(showcase.address(query));
            page.waitForLoadState();

            assertEquals("", Axe.violations(page));
            assertEquals(List.of(), complaints);
            Object wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
            assertEquals(0, Math.max(0, ((Number) wide).intValue()), "sideways scrolling at " + width);
        }
    }

    @Test
    void a_fault_is_seen() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.setContent("<title>t</title><img src='x'><button></button>");
            String found = Axe.violations(page);
            assertTrue(found.contains("image-alt") && found.contains("button-name"), found);
        }
    }

    /** A school or a person may bear a name of 118 signs without a space. */
    @Test
    void no_word_pushes_a_phones_page_sideways() {
        Page page = at(320);
        Object pushed = page.evaluate("() => [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dd)')]"
                + ".filter(one => !one.children.length && !one.closest('.visually-hidden, .scroll, svg'))"
                + ".filter(one => { const said = one.textContent; one.textContent = 'W'.repeat(118);"
                + " const over = document.documentElement.scrollWidth > innerWidth; one.textContent = said; return over; })"
                + ".map(one => one.outerHTML).join('\\n')");
        assertEquals("", pushed);
    }

    /** On wide screens it is the tables that a title without a space would push. */
    @Test
    void no_word_pushes_a_table_sideways() {
        Page page = at(1280);
        Object pushed =
                page.evaluate("() => [...document.querySelectorAll('main table.table-lines, main table.table-cards')]"
                        + ".map(table => { const cells = [...table.querySelectorAll('tbody td')].slice(0, 3), said = cells.map(one => one.innerHTML);"
                        + " for (const one of cells) one.textContent = 'W'.repeat(118);"
                        + " const over = document.documentElement.scrollWidth > innerWidth; cells.forEach((one, n) => one.innerHTML = said[n]);"
                        + " return over ? table.outerHTML.slice(0, 200) : ''; }).join('')");
        assertEquals("", pushed);
        assertTrue((Boolean) page.evaluate("() => document.querySelectorAll('main table.table-lines').length > 0"));
    }

    /** A page that runs over several sheets of paper leaves a margin on each, where printers cannot reach. */
    @Test
    void every_printed_sheet_keeps_its_margin() throws Exception {
        Page page = at(1280);
        byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        List<Float> tops = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printed)) {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    tops.add(sign.getYDirAdj() - sign.getHeightDir());
                }
            };
            reader.getText(document);
            assertTrue(document.getNumberOfPages() > 1, "one sheet proves nothing");
        }
        assertTrue(tops.stream().allMatch(top -> top >= 25), () -> "points from the top: " + tops);
    }

    /** Words may be cut on a phone; a badge is one short word and keeps it whole beside a long title. */
    @Test
    void a_badge_is_never_cut() {
        Page page = at(320);
        assertEquals(
                "normal",
                page.evaluate("() => [...new Set([...document.querySelectorAll('main .badge')]"
                        + ".map(one => getComputedStyle(one).overflowWrap))].join()"));
    }

    @Test
    void a_line_stands_out_and_a_station_answers() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(showcase.address("fr"));
            attached(page, "#plan[data-metro-ready]");
            Locator map = page.locator("#plan svg.metro");

            map.locator(".ln[data-line=C]").focus();
            page.keyboard().press("Enter");
            assertEquals(1, map.locator(".ln.is-sel").count());
            assertTrue(page.locator("#plan-ligne-C").isVisible());
            assertFalse(page.locator("#plan-ligne-A").isVisible());

            map.locator("a[data-answer=plan-station-0-0]").focus();
            page.keyboard().press("Enter");
            assertEquals(0, map.locator(".ln.is-sel").count());
            assertTrue(page.locator("#plan-station-0-0").innerText().contains("répond à 2 de ses préoccupations"));
            attached(page, "#annonces:has-text('carte mentale')");

            page.keyboard().press("Escape");
            assertFalse(page.locator("#plan-station-0-0").isVisible());
        }
    }

    @Test
    void the_map_answers_without_any_script() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(showcase.address("fr") + "#plan-station-1-2");
            assertTrue(page.locator("#plan-station-1-2").isVisible());
            assertFalse(page.locator("#plan-station-0-0").isVisible());
        }
    }

    @Test
    void a_form_leaves_once_and_the_list_of_mistakes_leads_into_the_field() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(showcase.address("fr"));
            attached(page, ".summary:focus");
            page.locator(".summary a[href='#taille']").click();
            assertEquals("taille", page.evaluate("document.activeElement.id"));

            Object left = page.evaluate("(() => { let left = 0; const form = document.querySelector('form[data-once]');"
                    + " window.addEventListener('submit', e => { if (!e.defaultPrevented) left++; e.preventDefault(); });"
                    + " form.requestSubmit(); form.requestSubmit(); return left; })()");
            assertEquals(1, ((Number) left).intValue());
        }
    }

    /** Waits by selector: a function polled in the page would need the eval our policy forbids. */
    private static void attached(Page page, String selector) {
        page.waitForSelector(selector, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    }
}
