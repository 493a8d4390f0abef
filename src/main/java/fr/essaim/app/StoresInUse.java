package fr.essaim.app;

import fr.essaim.app.backup.Stores;
import fr.essaim.rdf.LogGraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.ToLongFunction;
import org.apache.jena.graph.Node;

/** The two stores together. */
@Singleton
public final class StoresInUse implements Stores {

    private static final List<String> NAMES = List.of("private", "public");

    private final List<LogGraphStore> stores;
    private final ScheduledExecutorService executor;
    private final Clock clock;

    @Inject
    public StoresInUse(StoreHome home, PublicHome publicHome, ScheduledExecutorService executor, Clock clock) {
        this(List.of(home.log(), publicHome.log()), executor, clock);
    }

    StoresInUse(List<LogGraphStore> stores, ScheduledExecutorService executor, Clock clock) {
        this.stores = stores;
        this.executor = executor;
        this.clock = clock;
    }

    @Override
    public void copyTo(Path directory) {
        for (int i = 0; i < NAMES.size(); i++) {
            stores.get(i).backup(directory.resolve(NAMES.get(i)));
        }
    }

    @Override
    public void replaceWith(Path directory) {
        for (int i = 0; i < NAMES.size(); i++) {
            try (LogGraphStore copy = open(directory, i)) {
                stores.get(i).replaceWith(copy, StoresInUse::isAudit);
            }
        }
    }

    /** What was done here stays said; what an archive says was done there joins it. */
    private static boolean isAudit(Node graph) {
        return graph.getURI().startsWith(Names.graph("audit").getURI() + ":");
    }

    @Override
    public long[] sizesIn(Path directory) {
        long[] sizes = new long[NAMES.size()];
        for (int i = 0; i < sizes.length; i++) {
            try (LogGraphStore copy = open(directory, i)) {
                sizes[i] = copy.health().quads();
            }
        }
        return sizes;
    }

    @Override
    public long[] sizes() {
        ToLongFunction<LogGraphStore> quads = store -> store.health().quads();
        return stores.stream().mapToLong(quads).toArray();
    }

    @Override
    public void forgetHistory() {
        stores.forEach(LogGraphStore::compact);
    }

    private LogGraphStore open(Path directory, int i) {
        return LogGraphStore.open(directory.resolve(NAMES.get(i)), executor, clock);
    }
}
