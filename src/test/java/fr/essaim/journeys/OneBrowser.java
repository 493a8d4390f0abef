package fr.essaim.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browser of one class of journeys, started by the first that asks. Each journey has windows of its own in it,
 * which share neither cookies nor pages kept; starting another costs three seconds of a core.
 */
final class OneBrowser implements AfterAllCallback {

    private static Playwright playwright;
    private static Browser browser;

    static Playwright playwright() {
        if (playwright == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        }
        return playwright;
    }

    static Browser browser() {
        if (browser == null) {
            browser = playwright()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.program())
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        }
        return browser;
    }

    @Override
    public void afterAll(ExtensionContext journeys) {
        if (playwright != null) {
            playwright.close();
        }
        playwright = null;
        browser = null;
    }
}
