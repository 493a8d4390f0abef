package fr.essaim.host.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A real Elgg 6 and a running Essaim on one origin, in a real browser, from nothing to a difference mended: connected,
 * agreed, installed, published, signed in by the Elgg's own cookie, posted in, reconciled. What it needs is named in
 * src/docs/hosts.md.
 */
@EnabledIfSystemProperty(named = "essaim.it.elgg", matches = "https?://.+")
@EnabledIfSystemProperty(named = "essaim.it.essaim", matches = "https?://.+")
class WholeElggIT {

    private static final String TEACHER = "Claire Amblard";

    private final String essaim = System.getProperty("essaim.it.essaim", "");
    private final String elgg = System.getProperty("essaim.it.elgg", "");
    private final String account = System.getProperty("essaim.it.elgg.account", "service");
    private final String member = System.getProperty("essaim.it.elgg.member", "");
    private final String words = "Essai du " + Instant.now();

    @Test
    void anElggIsInstalledOnPublishedToAndReconciled() {
        try (LiveBrowser browser = new LiveBrowser()) {
            EssaimPages nadia = EssaimPages.as(browser, essaim, "nadia-lefort");
            ElggPages admin = ElggPages.as(browser, elgg, account, word("ESSAIM_IT_ELGG_PASSWORD"));
            ElggPages claire = ElggPages.as(browser, elgg, member, word("ESSAIM_IT_ELGG_MEMBER_PASSWORD"));

            LiveSpaces spaces = new LiveSpaces(nadia, admin);
            install(EssaimPages.as(browser, essaim, "sophie-renard"), admin);
            said("installed");
            said("published: " + spaces.areThere() + " groups");

            EssaimPages arrived = signedIn(nadia, claire);
            spaces.areMended();
            said(TEACHER + " is known by the cookie, and taken into " + admin.groupOf(member, "12 mars"));
            arrived.write(words);
            spaces.areGivenBack(words);
            said("written, lost, found and put back");
        }
    }

    private static void said(String step) {
        System.out.println("LIVE " + Instant.now() + " " + step);
    }

    private static String word(String variable) {
        return System.getenv().getOrDefault(variable, "-");
    }

    /** Nothing is written there before the button is pressed: neither by the trial nor by the dry run. */
    private void install(EssaimPages sophie, ElggPages admin) {
        List<String> before = admin.groups();
        sophie.connect(
                "elgg-session",
                Map.of(
                        "essaim-host-base-url",
                        elgg,
                        "essaim-host-key",
                        account,
                        "mot-de-passe-essaim-host-secret",
                        word("ESSAIM_IT_ELGG_PASSWORD")),
                List.of("essaim-host-cookie"));
        sophie.agree();
        said("dry run: " + sophie.dryRun());
        assertEquals(before, admin.groups(), "as it was");
        sophie.install();
    }

    /**
     * Nobody is found by address on an Elgg. The first time with the code of the team, which links the two; the second
     * time at once.
     */
    private EssaimPages signedIn(EssaimPages nadia, ElggPages claire) {
        EssaimPages arrived = claire.essaim(essaim);
        arrived.arrive();
        if (arrived.isUnknown()) {
            arrived.enter(nadia.code(LiveSpaces.CAMPAIGN, TEACHER));
        }
        arrived.isFor(TEACHER);
        arrived.leave();
        arrived.arrive();
        arrived.isFor(TEACHER);
        return arrived;
    }
}
