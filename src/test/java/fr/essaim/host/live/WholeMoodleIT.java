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
 * installed, launched from a course, published, posted in, reconciled. What it needs is named in src/docs/hosts.md.
 */
@EnabledIfSystemProperty(named = "essaim.it.moodle", matches = "https?://.+")
@EnabledIfSystemProperty(named = "essaim.it.essaim", matches = "https?://.+")
class WholeMoodleIT {

    private static final String PAGE = "Mon parcours";
    private static final String TEACHER = "Claire Amblard";

    private final String essaim = System.getProperty("essaim.it.essaim", "");
    private final String moodle = System.getProperty("essaim.it.moodle", "");
    private final String course = System.getProperty("essaim.it.moodle.course", "");
    private final String words = "Essai du " + Instant.now();

    @Test
    void aMoodleIsInstalledOnPublishedToAndReconciled() {
        try (LiveBrowser browser = new LiveBrowser()) {
            EssaimPages sophie = EssaimPages.as(browser, essaim, "sophie-renard");
            EssaimPages nadia = EssaimPages.as(browser, essaim, "nadia-lefort");
            MoodlePages admin = person(browser, "admin");

            LiveSpaces spaces = new LiveSpaces(nadia, admin);
            install(sophie, admin);
            said("installed");
            EssaimPages launched = launch(sophie, admin, person(browser, "teacher"));
            said("registered, activated, put in the course, opened by " + TEACHER + " in its frame");
            said("published: " + spaces.areThere() + " discussions");

            launched.write(words);
            spaces.areGivenBack(words);
            said("written in the frame, lost, found and put back");
        }
    }

    static void said(String step) {
        System.out.println("LIVE " + Instant.now() + " " + step);
    }

    private MoodlePages person(LiveBrowser browser, String part) {
        String password =
                System.getenv().getOrDefault("ESSAIM_IT_MOODLE_" + part.toUpperCase(Locale.ROOT) + "_PASSWORD", "-");
        return MoodlePages.as(browser, moodle, course, System.getProperty("essaim.it.moodle." + part, part), password);
    }

    /** Nothing is written there before the button is pressed: neither by the trial nor by the dry run. */
    private void install(EssaimPages sophie, MoodlePages admin) {
        List<String> before = admin.groups();
        sophie.connect(
                "moodle",
                Map.of(
                        "essaim-host-base-url",
                        moodle,
                        "mot-de-passe-essaim-host-secret",
                        System.getProperty("essaim.it.moodle.token", ""),
                        "essaim-host-course",
                        course),
                List.of());
        sophie.agree();
        said("dry run: " + sophie.dryRun());
        assertEquals(before, admin.groups(), "as it was");
        sophie.install();
    }

    /** What the button on our page gives goes into Moodle's; a teacher of the roster then is known without signing in. */
    private EssaimPages launch(EssaimPages sophie, MoodlePages admin, MoodlePages teacher) {
        MoodleTool tool = new MoodleTool(admin, essaim);
        tool.register(sophie.invite(moodle));
        sophie.registrationWorks();
        tool.putIn(PAGE);
        EssaimPages launched = new MoodleTool(teacher, essaim).open(PAGE);
        launched.isFor(TEACHER);
        return launched;
    }
}
