package fr.essaim.rdf;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class LogGraphStoreTest implements GraphStoreContract {

    @TempDir
    Path directory;

    private LogGraphStore store;

    @Override
    public GraphStore store() {
        store = LogGraphStore.open(directory, Runnable::run, Clock.systemUTC());
        return store;
    }

    @AfterEach
    void close() {
        store.close();
    }
}
