package fr.essaim.app.changes;

import fr.essaim.app.settings.Settings;
import fr.essaim.host.embedded.changes.Listeners;
import fr.essaim.host.embedded.web.hooks.Outside;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.wire.Wire;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** Calls the other instance that lives here, if the settings name one. */
@Singleton
public final class HookCalls implements Outside, Listeners {

    private static final System.Logger LOG = System.getLogger(HookCalls.class.getName());

    private final Settings settings;
    private final Wire elsewhere = new Wire(false);
    private final Wire anywhere = new Wire(true);

    @Inject
    public HookCalls(Settings settings) {
        this.settings = settings;
    }

    @Override
    public boolean any() {
        return !settings.bridge().isEmpty();
    }

    @Override
    public int post(URI address, String signature, byte[] body) {
        boolean inside = Boolean.parseBoolean(settings.host().get("allow-private"));
        try {
            return (inside ? anywhere : elsewhere)
                    .send(HttpRequest.newBuilder(address)
                            .header("Content-Type", "application/json")
                            .header("X-Exchange-Signature", signature)
                            .POST(BodyPublishers.ofByteArray(body)))
                    .statusCode();
        } catch (HostFailure failure) {
            LOG.log(Level.DEBUG, "a guest of this platform was not reached: {0}", failure.code());
            return 0;
        }
    }
}
