package fr.essaim.app.lti;

import fr.essaim.app.settings.Settings;
import fr.essaim.host.lti.tokens.LtiHome;
import fr.essaim.host.wire.Wire;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;

/** This instance as platforms see it. The keys lie beside the stores, not in them: no snapshot or backup takes them along. */
@Singleton
public final class LtiHere implements LtiHome {

    private final Settings settings;
    private final ServletContext context;
    private final Wire outside = new Wire(false);
    private final Wire anywhere = new Wire(true);

    @Inject
    public LtiHere(Settings settings, ServletContext context) {
        this.settings = settings;
        this.context = context;
    }

    @Override
    public String address() {
        return settings.baseUrl(context.getContextPath());
    }

    @Override
    public Path keys() {
        return settings.data().resolve("keys");
    }

    /** Asked anew each time: what an administrator allows on the settings page holds at once. */
    @Override
    public Wire wire() {
        return Boolean.parseBoolean(settings.host().get("allow-private")) ? anywhere : outside;
    }
}
