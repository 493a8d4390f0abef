package fr.essaim.rdf;

import static fr.essaim.rdf.GraphStoreContract.GRAPH;
import static fr.essaim.rdf.GraphStoreContract.OTHER;
import static fr.essaim.rdf.GraphStoreContract.say;
import static fr.essaim.rdf.GraphStoreContract.thing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class QueriesTest {

    private final GraphStore store = new MemoryGraphStore();
    private final Queries queries = Queries.beside(QueriesTest.class);

    private List<Queries.Row> named(String name) {
        Map<String, Node> bound = Map.of("name", NodeFactory.createLiteralString(name));
        return store.read(() -> queries.select(store.dataset(), "named", bound));
    }

    @Test
    void aQueryCrossesGraphsWithItsVariablesBound() {
        say(store, GRAPH, 1, "Ruche");
        say(store, OTHER, 2, "Ruche");
        say(store, OTHER, 3, "Miel");
        List<Queries.Row> rows = named("Ruche");
        assertEquals(
                List.of(thing(1), thing(2)),
                rows.stream().map(row -> row.ref("thing")).toList());
        assertEquals(OTHER, rows.get(1).ref("graph"));
        assertEquals(1, named("Miel").size());
        assertEquals(0, named("\" } SELECT").size());
    }

    @Test
    void anAskAndAConstructAnswer() {
        Map<String, Node> inOther = Map.of("graph", OTHER);
        say(store, GRAPH, 1, "Ruche");
        store.read(() -> {
            assertTrue(queries.ask(store.dataset(), "anyone", Map.of()));
            assertFalse(queries.ask(store.dataset(), "anyone", inOther));
            assertEquals(1, queries.construct(store.dataset(), "copy", Map.of()).size());
            assertEquals(0, queries.construct(store.dataset(), "copy", inOther).size());
            return null;
        });
    }

    @Test
    void aMissingQueryIsNamed() {
        RuntimeException missing = assertThrows(
                IllegalArgumentException.class,
                () -> store.read(() -> queries.ask(store.dataset(), "nothing", Map.of())));
        assertTrue(missing.getMessage().contains("nothing.rq"));
    }
}
