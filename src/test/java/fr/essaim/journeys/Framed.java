package fr.essaim.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A browser before a course page, with its own idea of cookies. Says what a proxy would say: that it speaks https. */
final class Framed implements AutoCloseable {

    private static final List<String> ALWAYS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--ignore-certificate-errors");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Framed(String preferences, int width) {
        Path program = Chromium.program();
        List<String> arguments = new ArrayList<>(ALWAYS);
        arguments.add("--test-third-party-cookie-phaseout");
        context = OneBrowser.playwright()
                .chromium()
                .launchPersistentContext(
                        profile(preferences),
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(program)
                                .setArgs(arguments)
                                .setIgnoreHTTPSErrors(true)
                                .setViewportSize(width, 900)
                                .setLocale("fr-FR")
                                .setExtraHTTPHeaders(Map.of("X-Forwarded-Proto", "https")));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
    }

    static Framed withoutForeignCookies(int width) {
        return new Framed("{}", width);
    }

    /** As somebody sets it who wants no cookies of ours inside pages of that site. */
    static Framed refusingCookiesOf(String ours, String theirs) {
        String pattern = origin(ours) + "," + origin(theirs);
        return new Framed(
                "{\"profile\":{\"content_settings\":{\"exceptions\":{\"cookies\":{\"" + pattern
                        + "\":{\"setting\":2}}}}}}",
                1280);
    }

    private static String origin(String address) {
        return address.replaceAll("(//[^/]+).*", "$1");
    }

    private static Path profile(String preferences) {
        try {
            Path profile = Files.createTempDirectory("browser");
            Files.createDirectory(profile.resolve("Default"));
            Files.writeString(profile.resolve("Default").resolve("Preferences"), preferences);
            return profile;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Page page() {
        return page;
    }

    /** The frame, once it has come to an address with this end. */
    Frame frameOn(String end) {
        for (int tries = 0; tries < 150; tries++) {
            for (Frame frame : page.frames()) {
                String path = URI.create(frame.url()).getPath();
                if (frame.parentFrame() != null
                        && (path != null && path.endsWith(end) || frame.url().contains(end))) {
                    frame.waitForLoadState();
                    return frame;
                }
            }
            page.waitForTimeout(200);
        }
        throw new AssertionError("no frame on " + end + " but "
                + page.frames().stream().map(Frame::url).toList());
    }

    /** What the browser itself refuses, it says on its console. */
    void waitForComplaint(String word) {
        for (int tries = 0; tries < 150; tries++) {
            if (complainsOf(word)) {
                return;
            }
            page.waitForTimeout(200);
        }
        throw new AssertionError("nothing of " + word + " but " + complaints);
    }

    boolean complainsOf(String word) {
        return complaints.stream().anyMatch(one -> one.contains(word));
    }

    /** Each cookie with the site in whose pages it is kept. */
    List<String> cookies() {
        return context.cookies().stream()
                .map(cookie -> cookie.name + " of " + cookie.partitionKey)
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
