package fr.essaim.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What axe finds wrong on a page, in one run inside it (our pages have no frames). The library's own builder opens a
 * second page to put its parts together and carries every rule that passed over the wire: three times as long.
 */
public final class Axe {

    private static final String SCRIPT = script();

    private static final String RUN =
            "() => axe.run(document, {resultTypes: ['violations']}).then(found => found.violations"
                    + ".map(rule => rule.id + ': ' + rule.nodes.slice(0, 3)"
                    + ".map(node => node.html + ' ' + node.failureSummary.replace(/\\n/g, ' ')).join(' | ')).join('\\n'))";

    private Axe() {}

    /** One line for each rule broken, with the first places; empty when none is. */
    public static String violations(Page page) {
        page.evaluate(SCRIPT);
        return (String) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream axe = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
