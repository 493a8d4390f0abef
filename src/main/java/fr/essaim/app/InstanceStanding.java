package fr.essaim.app;

import fr.essaim.app.settings.Settings;
import fr.essaim.web.render.Standing;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What every page may have to say of this instance. */
@Singleton
public final class InstanceStanding implements Standing {

    private final Settings settings;
    private final StoreHome store;

    @Inject
    public InstanceStanding(Settings settings, StoreHome store) {
        this.settings = settings;
        this.store = store;
    }

    @Override
    public boolean demo() {
        return settings.demo();
    }

    @Override
    public boolean storeWrites() {
        return store.writes();
    }
}
