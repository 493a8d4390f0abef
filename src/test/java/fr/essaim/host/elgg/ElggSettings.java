package fr.essaim.host.elgg;

import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.PostWish;
import fr.essaim.kernel.SafeHtml;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How tests reach an Elgg on their own machine, and what they write there. */
final class ElggSettings {

    private ElggSettings() {}

    /** @param other what this one is told beside, or instead */
    static HostPlatform platform(FakeElgg elgg, Clock clock, Map<String, String> other) {
        Map<String, String> settings = of(elgg.address());
        settings.putAll(other);
        return new ElggProvider(clock).init(settings);
    }

    static Map<String, String> of(String address) {
        Map<String, String> settings = new HashMap<>();
        settings.put("base-url", address);
        settings.put("key", FakeElgg.ACCOUNT);
        settings.put("secret", FakeElgg.PASSWORD);
        settings.put("own-url", "https://essaim.example/essaim/");
        settings.put("allow-private", "true");
        return settings;
    }

    /** With signs that an older database cannot keep. */
    static PostWish text(String key) {
        return new PostWish(key, "Carte 🐝", new SafeHtml("<p>Idée 😀</p>"), Optional.empty(), "Karim Benali");
    }
}
