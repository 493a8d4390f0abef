package fr.essaim.app.host;

import fr.essaim.app.settings.Settings;
import fr.essaim.host.embedded.web.bridge.BridgeKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The one caller the settings name, if any. */
@Singleton
public final class BridgeCallers implements BridgeKeys {

    private static final int SHORTEST_SECRET = 32;

    private final Settings settings;

    @Inject
    public BridgeCallers(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> secret(String key) {
        String[] parts = settings.bridge().split(":", 2);
        boolean known = parts.length == 2 && parts[0].equals(key) && parts[1].length() >= SHORTEST_SECRET;
        return known ? Optional.of(parts[1]) : Optional.empty();
    }
}
