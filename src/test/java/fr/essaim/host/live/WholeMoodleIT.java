package fr.essaim.host.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A real Moodle and a running Essaim, in a real browser, from nothing to a difference mended: connected, agreed,
 * installed, published, posted in, reconciled. What it needs is named in src/docs/hosts.md.
 */
@EnabledIfSystemProperty(named = "essaim.it.moodle", matches = "https?://.+")
@EnabledIfSystemProperty(named = "essaim.it.essaim", matches = "https?://.+")
class WholeMoodleIT {

    private static final String SPACES = "/campagnes/journee-du-12-mars/espaces";

    private final String moodle = System.getProperty("essaim.it.moodle", "");
    private final String course = System.getProperty("essaim.it.moodle.course", "");
    private final String words = "Essai du " + Instant.now();

    @Test
    void aMoodleIsInstalledOnPublishedToAndReconciled() {
        try (LiveBrowser browser = new LiveBrowser()) {
            String address = System.getProperty("essaim.it.essaim", "");
            EssaimPages sophie = EssaimPages.as(browser, address, "sophie-renard");
            EssaimPages nadia = EssaimPages.as(browser, address, "nadia-lefort");
            MoodlePages admin = person(browser, "admin");

            install(sophie, admin);
            said("installed");
            nadia.everythingIsInPlace(SPACES);
            said("published: " + nadia.discussions(SPACES).size() + " discussions");

            EssaimPages.as(browser, address, "claire-amblard").write(words);
            lostAndFound(nadia, admin);
            said("written, lost, found and put back");
        }
    }

    static void said(String step) {
        System.out.println("LIVE " + Instant.now() + " " + step);
    }

    private MoodlePages person(LiveBrowser browser, String part) {
        String password =
                System.getenv().getOrDefault("ESSAIM_IT_MOODLE_" + part.toUpperCase(Locale.ROOT) + "_PASSWORD", "-");
        return MoodlePages.as(browser, moodle, System.getProperty("essaim.it.moodle." + part, part), password);
    }

    /** Nothing is written there before the button is pressed: neither by the trial nor by the dry run. */
    private void install(EssaimPages sophie, MoodlePages admin) {
        List<String> before = admin.groups(course);
        sophie.connect(
                "moodle",
                Map.of(
                        "essaim-host-base-url",
                        moodle,
                        "mot-de-passe-essaim-host-secret",
                        System.getProperty("essaim.it.moodle.token", ""),
                        "essaim-host-course",
                        course));
        sophie.agree();
        said("dry run: " + sophie.dryRun());
        assertEquals(before, admin.groups(course), "as it was");
        sophie.install();
    }

    /** A text deleted there by hand is found missing and put back, once. */
    private void lostAndFound(EssaimPages nadia, MoodlePages admin) {
        nadia.everythingIsInPlace(SPACES);
        String discussion = nadia.discussions(SPACES).stream()
                .filter(one -> admin.bearing(one, words) > 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError("“" + words + "” is in no discussion"));
        admin.deletePost(discussion, words);
        nadia.compare(SPACES, "a été supprimé sur la plateforme");
        nadia.mend();
        nadia.everythingIsInPlace(SPACES);
        assertEquals(1, admin.bearing(discussion, words), "put back, once");
    }
}
