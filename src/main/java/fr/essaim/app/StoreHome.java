package fr.essaim.app;

import fr.essaim.app.migration.AtHome;
import fr.essaim.app.migration.CasLinks;
import fr.essaim.app.migration.Homes;
import fr.essaim.app.migration.Migrate;
import fr.essaim.app.migration.NotMigrated;
import fr.essaim.app.plugin.Plugin;
import fr.essaim.app.settings.Settings;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.LogGraphStore;
import fr.essaim.rdf.log.StoreRefused;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;

/** The private store of this instance: opened with the application, given back when it stops. */
@Singleton
public final class StoreHome {

    private static final System.Logger LOG = System.getLogger("fr.essaim");

    private final LogGraphStore store;

    @Inject
    public StoreHome(Settings settings, Plugin plugin, ScheduledExecutorService executor, Clock clock) {
        this.store = open(settings, executor, clock);
        migrate(
                new Migrate(
                        List.of(
                                new AtHome(settings, plugin, clock),
                                new Homes(settings, clock),
                                new CasLinks(settings)),
                        clock),
                settings);
    }

    /** Before anybody uses the store; a store that cannot be brought along is given back as it was. */
    private void migrate(Migrate migrate, Settings settings) {
        try {
            migrate.run(store, settings.data().resolve("backups"));
        } catch (NotMigrated refused) {
            store.close();
            LOG.log(Level.ERROR, "Essaim does not start: " + refused.getMessage());
            throw refused;
        }
    }

    private static LogGraphStore open(Settings settings, ScheduledExecutorService executor, Clock clock) {
        try {
            return LogGraphStore.open(settings.data().resolve("private"), executor, clock);
        } catch (StoreRefused refused) {
            LOG.log(Level.ERROR, "Essaim does not start: " + refused.getMessage());
            throw refused;
        }
    }

    @Produces
    @Singleton
    GraphStore store() {
        return store;
    }

    LogGraphStore log() {
        return store;
    }

    /** Whether changes are taken now; asking tries a disk that refused again. */
    boolean writes() {
        return store.health().refusing().isEmpty();
    }

    void close() {
        store.close();
    }
}
