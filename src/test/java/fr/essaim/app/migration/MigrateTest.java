package fr.essaim.app.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.TestClock;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.LogGraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Upgrades of a store that somebody used before. */
class MigrateTest {

    private static final Node GRAPH = Names.graph("old");
    private static final Node THING = Names.digest("old", "thing");

    @TempDir
    private Path data;

    private final TestClock clock = new TestClock();
    private LogGraphStore store;

    @BeforeEach
    void used() {
        store = LogGraphStore.open(data.resolve("private"), Runnable::run, clock);
        store.change(() ->
                Description.of(THING).text(Terms.dct("title"), "as it was").replaceIn(store.graph(GRAPH)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private record Step(String id, Consumer<GraphStore> work) implements Migration {
        @Override
        public void migrate(GraphStore on) {
            work.accept(on);
        }
    }

    private static Step retitling(String id, String title) {
        return new Step(
                id,
                store -> Description.of(THING).text(Terms.dct("title"), title).replaceIn(store.graph(GRAPH)));
    }

    private static Step failing(String id) {
        return new Step(id, store -> {
            store.graph(GRAPH).clear();
            throw new IllegalStateException("seeded");
        });
    }

    private void run(Migration... known) {
        new Migrate(List.of(known), clock).run(store, data.resolve("backups"));
    }

    private static String title(LogGraphStore store) {
        return store.read(() -> store.graph(GRAPH)
                .find(THING, Terms.dct("title"), Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm());
    }

    private Set<Object> all() {
        return store.read(() -> Set.copyOf(Iter.toList(store.dataset().find())));
    }

    private List<Path> backups() throws IOException {
        Path directory = data.resolve("backups");
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.collect(Collectors.toList());
        }
    }

    @Test
    void aBackupIsMadeFirstThenEachStepOnceInOrder() throws IOException {
        run(retitling("0001-first", "one"), retitling("0002-second", "two"));
        assertEquals("two", title(store));
        assertEquals(1, backups().size());
        try (LogGraphStore before = LogGraphStore.open(backups().get(0), Runnable::run, clock)) {
            assertEquals("as it was", title(before));
        }
        run(failing("0001-first"), failing("0002-second"));
        assertEquals("two", title(store));
        assertEquals(1, backups().size());
    }

    @Test
    void aStepThatFailsLeavesTheDataUntouchedAndSaysWhatToDo() throws IOException {
        Set<Object> before = all();
        NotMigrated refused =
                assertThrows(NotMigrated.class, () -> run(retitling("0001-first", "one"), failing("0002-second")));
        assertTrue(refused.getMessage().contains("\"0002-second\" failed"), refused.getMessage());
        assertTrue(refused.getMessage().contains("The data are as they were"), refused.getMessage());
        assertEquals(before, all());
        assertEquals(1, backups().size());
        store.close();
        store = LogGraphStore.open(data.resolve("private"), Runnable::run, clock);
        assertEquals(before, all());
    }

    @Test
    void withoutABackupNothingIsMigrated() throws IOException {
        Set<Object> before = all();
        Files.writeString(data.resolve("backups"), "a file where the directory should be");
        NotMigrated refused = assertThrows(NotMigrated.class, () -> run(retitling("0001-first", "one")));
        assertTrue(refused.getMessage().contains("nothing was migrated"), refused.getMessage());
        assertEquals(before, all());
    }

    @Test
    void aStoreOfANewerProgramIsRefusedByName() {
        run(retitling("0001-first", "one"), retitling("0002-future", "two"));
        Set<Object> before = all();
        NotMigrated refused = assertThrows(NotMigrated.class, () -> run(retitling("0001-first", "one")));
        assertTrue(refused.getMessage().contains("\"0002-future\" by a newer version"), refused.getMessage());
        assertTrue(refused.getMessage().contains("Nothing was changed"), refused.getMessage());
        assertEquals(before, all());
    }

    @Test
    void aFreshStoreNeedsNoBackup() throws IOException {
        try (LogGraphStore fresh = LogGraphStore.open(data.resolve("fresh"), Runnable::run, clock)) {
            new Migrate(List.of(new Step("0001-first", on -> {})), clock).run(fresh, data.resolve("backups"));
        }
        assertEquals(List.of(), backups());
    }
}
