package fr.essaim.web.parts;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/** Photographs the styleguide into target/look: {@code Shots [section…]}. For eyes, not for the build. */
public final class Shots {

    private Shots() {}

    public static void main(String[] sections) throws Exception {
        try (Showcase showcase = new Showcase();
                Playwright playwright = Playwright.create()) {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of("--no-sandbox")));
            for (int width : new int[] {360, 1280}) {
                for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                    Page page = browser.newPage(new Browser.NewPageOptions()
                            .setViewportSize(width, 900)
                            .setColorScheme(scheme));
                    page.navigate(showcase.address(List.of(sections).contains("print") ? "print" : "fr"));
                    for (String section : sections) {
                        Path file = Path.of(
                                "target",
                                "look",
                                section + "-" + width + "-" + scheme.name().toLowerCase() + ".png");
                        if (section.equals("all") || section.equals("print")) {
                            page.screenshot(
                                    new Page.ScreenshotOptions().setPath(file).setFullPage(true));
                        } else if (section.equals("top")) {
                            page.screenshot(new Page.ScreenshotOptions().setPath(file));
                        } else {
                            page.locator("#" + section)
                                    .screenshot(new com.microsoft.playwright.Locator.ScreenshotOptions().setPath(file));
                        }
                    }
                    if (List.of(sections).contains("print")) {
                        page.pdf(new Page.PdfOptions()
                                .setPath(Path.of("target", "look", "print.pdf"))
                                .setPreferCSSPageSize(true));
                    }
                    page.close();
                }
            }
        }
    }
}
