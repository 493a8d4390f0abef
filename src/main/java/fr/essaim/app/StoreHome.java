package fr.essaim.app;

import fr.essaim.rdf.GraphStore;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

@Singleton
public final class StoreHome {
    private final GraphStore store;

    @Inject
    public StoreHome(Settings settings) {
        store = new StopgapStore();
    }

    @Produces
    @Singleton
    GraphStore store() {
        return store;
    }

    boolean writes() {
        return true;
    }

    void close() {}
}
