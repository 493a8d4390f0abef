package fr.essaim.host.elgg.signin;

import fr.essaim.host.elgg.ElggProvider;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.signin.Arrival;
import fr.essaim.host.spi.signin.Door;
import fr.essaim.host.spi.signin.DoorProvider;
import fr.essaim.host.wire.Given;
import fr.essaim.host.wire.Wire;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Behind the host's own proxy, on its origin, the browser brings the host's cookie to us too: shown to the host, it
 * says whose it is. Opened by the setting {@code cookie}; never on another origin, where no such cookie is ours to see.
 */
@Singleton
public final class ElggCookie implements DoorProvider {

    private static final Pattern COOKIE = Pattern.compile("[A-Za-z0-9,-]{16,128}");

    @Inject
    public ElggCookie() {
        // found as a bean
    }

    @Override
    public String id() {
        return "cookie";
    }

    @Override
    public Optional<Door> open(Map<String, String> settings) {
        boolean asked = ElggProvider.ID.equals(settings.get("kind"))
                && Boolean.parseBoolean(settings.getOrDefault("cookie", "false"));
        if (!asked || !sameOrigin(settings.getOrDefault("base-url", ""), settings.getOrDefault("own-url", ""))) {
            return Optional.empty();
        }
        URI root = new Given(settings).root();
        Wire wire = new Wire(new Given(settings).privately());
        return Optional.of((ticket, service) -> arrival(root, wire, ticket));
    }

    private static Arrival arrival(URI root, Wire wire, String cookie) {
        if (!COOKIE.matcher(cookie).matches()) {
            throw HostFailure.refused("ticket");
        }
        return ElggProvider.behind(root, wire, cookie);
    }

    private static boolean sameOrigin(String host, String own) {
        try {
            URI there = URI.create(host);
            URI here = URI.create(own);
            return String.valueOf(there.getScheme()).equals(here.getScheme())
                    && String.valueOf(there.getAuthority()).equals(here.getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
