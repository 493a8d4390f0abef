package fr.essaim.app.health;

import fr.essaim.kernel.Failure;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.web.render.Standing;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whether the store can be read, and whether it takes changes; asking tries a disk that refused again. */
@Singleton
public final class StoreCheck implements HealthCheck {

    private final GraphStore store;
    private final Standing standing;

    @Inject
    public StoreCheck(GraphStore store, Standing standing) {
        this.store = store;
        this.standing = standing;
    }

    @Override
    public String id() {
        return "store";
    }

    @Override
    public Optional<Trouble> look() {
        try {
            store.read(() -> store.graph(Names.graph("install")).size());
        } catch (IllegalStateException | Failure closed) {
            return Trouble.down("admin.health-store-down");
        }
        return standing.storeWrites() ? Optional.empty() : Trouble.of("admin.health-store-read-only");
    }
}
