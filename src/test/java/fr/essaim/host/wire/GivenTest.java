package fr.essaim.host.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.elgg.ElggProvider;
import fr.essaim.host.moodle.MoodleProvider;
import fr.essaim.host.rest.RestProvider;
import fr.essaim.host.spi.HostPlatformProvider;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GivenTest {

    private static final Map<String, String> WHOLE = Map.of(
            "base-url", "https://ecole.example/moodle//",
            "key", "k",
            "secret", "s",
            "own-url", "https://essaim.example/");

    @Test
    void theAddressEndsWithOneSlash() {
        Given given = new Given(WHOLE);
        assertEquals(URI.create("https://ecole.example/moodle/"), given.root());
        assertEquals("s", given.needed("secret"));
        assertTrue(!given.privately() && !given.inSchools());
    }

    /** Each adapter names the setting that is wrong, and none falls over it. */
    @Test
    void whatIsMissingOrNoAddressIsNamedByItsKey() {
        Clock clock = Clock.systemUTC();
        for (HostPlatformProvider provider :
                List.of(new ElggProvider(clock), new MoodleProvider(clock), new RestProvider(clock))) {
            for (String wrong : List.of("", "ecole.example", "ftp://ecole.example", "https://", "https://a b")) {
                Map<String, String> settings = new HashMap<>(WHOLE);
                settings.put("base-url", wrong);
                assertEquals(
                        "base-url",
                        assertThrows(IllegalArgumentException.class, () -> provider.init(settings), wrong)
                                .getMessage(),
                        provider.id() + " " + wrong);
            }
            Map<String, String> settings = new HashMap<>(WHOLE);
            settings.remove("secret");
            assertEquals(
                    "secret",
                    assertThrows(IllegalArgumentException.class, () -> provider.init(settings))
                            .getMessage());
        }
    }
}
