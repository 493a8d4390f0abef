package fr.essaim.host.live;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A real browser before real hosts. Each window keeps its own cookies, as the computers of several people do. */
final class LiveBrowser implements AutoCloseable {

    static final Locator.WaitForOptions ATTACHED = new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private final Playwright playwright;
    private final Browser browser;

    LiveBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("essaim.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--ignore-certificate-errors")));
    }

    /** A test site may vouch for itself: its certificate is not what is looked at here. */
    Frame window() {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setIgnoreHTTPSErrors(true)
                        .setViewportSize(1280, 900)
                        .setLocale("fr-FR"))
                .newPage();
        page.setDefaultTimeout(15_000);
        page.setDefaultNavigationTimeout(60_000);
        return page.mainFrame();
    }

    static void press(Frame page, String button) {
        page.getByRole(AriaRole.BUTTON, new Frame.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
    }

    /** What stands on the page, with plain blanks. */
    static String text(Frame page) {
        return page.locator("body").innerText().replaceAll("[\u00a0\u202f]", " ");
    }

    /** @return the frame within the page that shows an address that begins so, once it does */
    static Frame frame(Frame page, String address) {
        until(
                page,
                60,
                () -> shows(page, address),
                () -> address + " is in no frame of "
                        + page.page().frames().stream()
                                .map(one -> one.url() + "\n" + text(one))
                                .toList());
        Frame found = shown(page, address).orElseThrow();
        found.waitForLoadState();
        return found;
    }

    static boolean shows(Frame page, String address) {
        return shown(page, address).isPresent();
    }

    private static Optional<Frame> shown(Frame page, String address) {
        return page.page().frames().stream()
                .filter(one -> one != page && one.url().startsWith(address))
                .findFirst();
    }

    static void until(Frame page, int seconds, BooleanSupplier there, Supplier<String> otherwise) {
        for (int tries = 0; tries < seconds; tries++) {
            if (there.getAsBoolean()) {
                return;
            }
            page.waitForTimeout(1000);
        }
        throw new AssertionError(otherwise.get());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
