package fr.essaim.app.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The address under which people and platforms reach this instance, known once the server says under which path. */
@Singleton
public final class PublicRoot {

    private final Settings settings;
    private volatile String contextPath = "";

    @Inject
    public PublicRoot(Settings settings) {
        this.settings = settings;
    }

    public void standAt(String path) {
        contextPath = path;
    }

    /** With a slash at its end. */
    public String address() {
        return settings.baseUrl(contextPath);
    }
}
