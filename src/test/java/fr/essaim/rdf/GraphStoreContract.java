package fr.essaim.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every room may count on, whatever keeps the graphs. */
@ExtendWith(Quiet.class)
public interface GraphStoreContract {

    Node GRAPH = Names.graph("tests", Id.of("one"));
    Node OTHER = Names.graph("tests", Id.of("two"));
    Node NAME = Terms.schema("name");

    GraphStore store() throws Exception;

    static Node thing(int number) {
        return Names.thing("thing", Id.of("t" + number));
    }

    static void say(GraphStore store, Node graph, int number, String name) {
        store.change(() -> Description.of(thing(number)).text(NAME, name).replaceIn(store.graph(graph)));
    }

    static String said(GraphStore store, Node graph, int number) {
        return store.read(() -> new Facts(store.graph(graph), thing(number)).text(NAME));
    }

    static int count(GraphStore store, Node graph) {
        return store.read(() -> store.graph(graph).size());
    }

    @Test
    default void whatWasWrittenIsRead() throws Exception {
        GraphStore store = store();
        say(store, GRAPH, 1, "Ruche");
        say(store, GRAPH, 2, "Essaim");
        say(store, OTHER, 1, "Ailleurs");
        assertEquals("Ruche", said(store, GRAPH, 1));
        assertEquals("Ailleurs", said(store, OTHER, 1));
        assertEquals(2, count(store, GRAPH));
        assertEquals(0, count(store, Names.graph("tests")));
    }

    @Test
    default void everyPatternFindsItsTriples() throws Exception {
        GraphStore store = store();
        Node a = thing(1);
        Node b = thing(2);
        Node knows = Terms.ess("knows");
        Node likes = Terms.ess("likes");
        store.change(() -> {
            Graph graph = store.graph(GRAPH);
            graph.add(a, knows, b);
            graph.add(a, likes, b);
            graph.add(b, knows, a);
            graph.add(b, knows, b);
            store.graph(OTHER).add(a, knows, b);
        });
        store.read(() -> {
            Graph graph = store.graph(GRAPH);
            Node any = Node.ANY;
            assertEquals(4, graph.find(any, any, any).toList().size());
            assertEquals(2, graph.find(a, any, any).toList().size());
            assertEquals(3, graph.find(any, knows, any).toList().size());
            assertEquals(3, graph.find(any, any, b).toList().size());
            assertEquals(1, graph.find(a, knows, any).toList().size());
            assertEquals(2, graph.find(a, any, b).toList().size());
            assertEquals(2, graph.find(any, knows, b).toList().size());
            assertTrue(graph.contains(b, knows, b));
            assertFalse(graph.contains(b, likes, b));
            assertEquals(
                    List.of(Triple.create(a, likes, b)),
                    graph.find(any, likes, any).toList());
            List<Quad> quads = new ArrayList<>();
            store.dataset().find(any, a, knows, any).forEachRemaining(quads::add);
            assertEquals(2, quads.size());
            return null;
        });
        store.change(() -> {
            store.graph(GRAPH).delete(a, likes, b);
            store.graph(OTHER).delete(a, knows, b);
        });
        assertEquals(3, count(store, GRAPH));
        assertEquals(0, count(store, OTHER));
        List<Node> names = new ArrayList<>();
        store.read(() -> {
            store.dataset().listGraphNodes().forEachRemaining(names::add);
            return null;
        });
        assertEquals(List.of(GRAPH), names);
    }

    @Test
    default void aFailedWriteLeavesNothing() throws Exception {
        GraphStore store = store();
        say(store, GRAPH, 1, "Avant");
        List<String> told = new ArrayList<>();
        assertThrows(
                UnsupportedOperationException.class,
                () -> store.change(() -> {
                    say(store, GRAPH, 1, "Après");
                    store.afterCommit(() -> told.add("never"));
                    throw new UnsupportedOperationException();
                }));
        assertEquals("Avant", said(store, GRAPH, 1));
        assertTrue(told.isEmpty());
        say(store, GRAPH, 2, "La suite");
        assertEquals("La suite", said(store, GRAPH, 2));
    }

    @Test
    default void nestedCallsJoinAndAFailedOneIsUndoneAlone() throws Exception {
        GraphStore store = store();
        List<String> told = new ArrayList<>();
        String inside = store.write(() -> {
            say(store, GRAPH, 1, "dehors");
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> store.change(() -> {
                        say(store, GRAPH, 2, "dedans");
                        store.afterCommit(() -> told.add("undone"));
                        throw new UnsupportedOperationException();
                    }));
            store.change(() -> store.afterCommit(() -> told.add("kept")));
            return said(store, GRAPH, 1);
        });
        assertEquals("dehors", inside);
        assertEquals(1, count(store, GRAPH));
        assertEquals(List.of("kept"), told);
    }

    @Test
    default void aWriteInsideAReadIsRefused() throws Exception {
        GraphStore store = store();
        assertThrows(IllegalStateException.class, () -> store.read(() -> store.write(() -> 1)));
        assertThrows(
                RuntimeException.class,
                () -> store.read(() -> {
                    store.graph(GRAPH).add(thing(1), NAME, NodeFactory.createLiteralString("x"));
                    return null;
                }));
        assertEquals(0, count(store, GRAPH));
    }

    @Test
    default void withoutATransactionTheStoreRefuses() throws Exception {
        GraphStore store = store();
        assertThrows(IllegalStateException.class, () -> store.graph(GRAPH));
        assertThrows(IllegalStateException.class, store::dataset);
        assertThrows(IllegalStateException.class, () -> store.record(GRAPH, Integer.class, Graph::size));
        assertThrows(IllegalStateException.class, () -> store.afterCommit(() -> {}));
        Graph kept = store.read(() -> store.graph(GRAPH));
        assertThrows(IllegalStateException.class, () -> kept.add(thing(1), NAME, thing(2)));
        assertThrows(IllegalStateException.class, () -> kept.find().toList());
    }

    @Test
    default void afterCommitRunsOutsideOnceAndItsFailureUndoesNothing() throws Exception {
        GraphStore store = store();
        List<String> told = new ArrayList<>();
        store.change(() -> {
            say(store, GRAPH, 1, "Fait");
            store.afterCommit(() -> told.add(said(store, GRAPH, 1)));
            store.afterCommit(() -> {
                throw new UnsupportedOperationException("a listener that fails");
            });
            store.afterCommit(() -> say(store, GRAPH, 2, "Suite"));
            assertTrue(told.isEmpty());
        });
        assertEquals(List.of("Fait"), told);
        assertEquals("Suite", said(store, GRAPH, 2));
    }

    @Test
    default void aRecordIsKeptUntilItsGraphChanges() throws Exception {
        GraphStore store = store();
        say(store, GRAPH, 1, "Un");
        AtomicInteger mapped = new AtomicInteger();
        record All(List<Triple> triples) {}
        var first = store.read(() -> store.record(GRAPH, All.class, graph -> {
            mapped.incrementAndGet();
            return new All(graph.find().toList());
        }));
        say(store, OTHER, 1, "Ailleurs");
        var again = store.read(() ->
                store.record(GRAPH, All.class, graph -> new All(graph.find().toList())));
        assertSame(first, again);
        store.change(() -> {
            say(store, GRAPH, 2, "Deux");
            All seen =
                    store.record(GRAPH, All.class, graph -> new All(graph.find().toList()));
            assertEquals(2, seen.triples().size());
        });
        var after = store.read(() ->
                store.record(GRAPH, All.class, graph -> new All(graph.find().toList())));
        assertNotSame(first, after);
        assertEquals(2, after.triples().size());
        assertEquals(1, mapped.get());
    }

    @Test
    default void aWriterKeepsTheRecordOfAGraphItLeftAlone() throws Exception {
        GraphStore store = store();
        say(store, GRAPH, 1, "Un");
        AtomicInteger mapped = new AtomicInteger();
        Function<Graph, Integer> size = graph -> {
            mapped.incrementAndGet();
            return graph.size();
        };
        for (int i = 0; i < 3; i++) {
            int turn = i;
            store.change(() -> {
                assertEquals(1, store.record(GRAPH, Integer.class, size));
                say(store, OTHER, turn, "Ailleurs");
            });
        }
        assertEquals(1, store.read(() -> store.record(GRAPH, Integer.class, size)));
        assertEquals(1, mapped.get());
        assertThrows(
                IllegalArgumentException.class,
                () -> store.change(() -> {
                    say(store, GRAPH, 2, "Deux, jamais gardé");
                    assertEquals(2, store.record(GRAPH, Integer.class, size));
                    throw new IllegalArgumentException("undone");
                }));
        assertEquals(1, store.read(() -> store.record(GRAPH, Integer.class, size)));
    }

    @Test
    default void readersSeeOneStateAndDoNotWait() throws Exception {
        GraphStore store = store();
        say(store, GRAPH, 1, "Avant");
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        Thread writer = new Thread(() -> store.change(() -> {
            say(store, GRAPH, 1, "Après");
            written.countDown();
            try {
                assertTrue(looked.await(5, TimeUnit.SECONDS));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }));
        writer.start();
        assertTrue(written.await(5, TimeUnit.SECONDS));
        String before = said(store, GRAPH, 1);
        looked.countDown();
        writer.join(5_000);
        assertEquals("Avant", before);
        assertEquals("Après", said(store, GRAPH, 1));
    }

    @Test
    default void whatHasNoNameOfItsOwnIsRefused() throws Exception {
        GraphStore store = store();
        Node blank = NodeFactory.createBlankNode();
        assertThrows(
                IllegalArgumentException.class,
                () -> store.change(() -> store.graph(GRAPH).add(blank, NAME, thing(1))));
        assertThrows(
                IllegalArgumentException.class,
                () -> store.change(() -> store.graph(GRAPH).add(thing(1), NAME, blank)));
        assertThrows(
                IllegalArgumentException.class,
                () -> store.change(() -> store.dataset().getDefaultGraph().add(thing(1), NAME, thing(2))));
        assertEquals(0, count(store, GRAPH));
    }
}
