package fr.essaim.host.cas;

import fr.essaim.host.spi.signin.Door;
import fr.essaim.host.spi.signin.DoorProvider;
import fr.essaim.host.wire.Wire;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Opened by the setting {@code cas-url}, the address above {@code /login}; only https, or http inside a laboratory. */
@Singleton
public final class CasProvider implements DoorProvider {

    @Inject
    public CasProvider() {
        // found as a bean
    }

    @Override
    public String id() {
        return "cas";
    }

    @Override
    public Optional<Door> open(Map<String, String> settings) {
        String root = settings.getOrDefault("cas-url", "").strip().replaceAll("/+$", "");
        boolean privately = Boolean.parseBoolean(settings.getOrDefault("cas-allow-private", "false"));
        boolean usable = root.matches("https://[^\\s]+") || privately && root.matches("http://[^\\s]+");
        return usable ? Optional.of(new CasDoor(URI.create(root + "/"), new Wire(privately))) : Optional.empty();
    }
}
