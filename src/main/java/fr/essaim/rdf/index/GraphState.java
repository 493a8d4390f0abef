package fr.essaim.rdf.index;

import java.util.stream.Stream;
import org.apache.jena.atlas.lib.persistent.PersistentSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.mem.FourTupleMap.ThreeTupleMap;
import org.apache.jena.sparql.core.mem.FourTupleMap.TwoTupleMap;

/**
 * One named graph at one moment. It never changes, so that its identity is its version: two transactions that hold
 * the same object see the same triples. Three orders serve every pattern; a graph of its own needs no more.
 */
public final class GraphState {

    static final GraphState EMPTY = new GraphState(new ThreeTupleMap(), new ThreeTupleMap(), new ThreeTupleMap(), 0);

    private final ThreeTupleMap bySubject;
    private final ThreeTupleMap byProperty;
    private final ThreeTupleMap byObject;
    private final int size;

    private GraphState(ThreeTupleMap bySubject, ThreeTupleMap byProperty, ThreeTupleMap byObject, int size) {
        this.bySubject = bySubject;
        this.byProperty = byProperty;
        this.byObject = byObject;
        this.size = size;
    }

    public int size() {
        return size;
    }

    boolean contains(Node s, Node p, Node o) {
        return third(bySubject, s, p).contains(o);
    }

    /** This with the triple; this itself if it was there. */
    GraphState plus(Node s, Node p, Node o) {
        return contains(s, p, o)
                ? this
                : new GraphState(
                        plus(bySubject, s, p, o), plus(byProperty, p, o, s), plus(byObject, o, s, p), size + 1);
    }

    /** This without the triple; this itself if it was not there. */
    GraphState minus(Node s, Node p, Node o) {
        return contains(s, p, o)
                ? new GraphState(
                        minus(bySubject, s, p, o), minus(byProperty, p, o, s), minus(byObject, o, s, p), size - 1)
                : this;
    }

    /** The triples that match; {@link Node#ANY} and null match all. */
    Stream<Triple> find(Node s, Node p, Node o) {
        if (given(s)) {
            if (given(p)) {
                return given(o)
                        ? contains(s, p, o) ? Stream.of(Triple.create(s, p, o)) : Stream.empty()
                        : third(bySubject, s, p).stream().map(object -> Triple.create(s, p, object));
            }
            return given(o)
                    ? third(byObject, o, s).stream().map(property -> Triple.create(s, property, o))
                    : pairs(bySubject, s, (property, object) -> Triple.create(s, property, object));
        }
        if (given(p)) {
            return given(o)
                    ? third(byProperty, p, o).stream().map(subject -> Triple.create(subject, p, o))
                    : pairs(byProperty, p, (object, subject) -> Triple.create(subject, p, object));
        }
        return given(o)
                ? pairs(byObject, o, (subject, property) -> Triple.create(subject, property, o))
                : bySubject.entryStream().flatMap(entry -> pairs(entry.getValue(), entry.getKey()));
    }

    private static boolean given(Node node) {
        return node != null && node.isConcrete();
    }

    @FunctionalInterface
    private interface Made {
        Triple of(Node second, Node third);
    }

    private static Stream<Triple> pairs(ThreeTupleMap order, Node first, Made made) {
        return order.get(first).stream().flatMap(TwoTupleMap::entryStream).flatMap(entry -> entry.getValue().stream()
                .map(third -> made.of(entry.getKey(), third)));
    }

    private static Stream<Triple> pairs(TwoTupleMap said, Node subject) {
        return said.entryStream().flatMap(entry -> entry.getValue().stream()
                .map(object -> Triple.create(subject, entry.getKey(), object)));
    }

    private static PersistentSet<Node> third(ThreeTupleMap order, Node first, Node second) {
        return order.get(first).flatMap(pairs -> pairs.get(second)).orElse(PersistentSet.empty());
    }

    private static ThreeTupleMap plus(ThreeTupleMap order, Node first, Node second, Node third) {
        TwoTupleMap pairs = order.get(first).orElseGet(TwoTupleMap::new);
        PersistentSet<Node> thirds = pairs.get(second).orElse(PersistentSet.empty());
        return order.plus(first, pairs.plus(second, thirds.plus(third)));
    }

    private static ThreeTupleMap minus(ThreeTupleMap order, Node first, Node second, Node third) {
        TwoTupleMap pairs = order.get(first).orElseThrow();
        PersistentSet<Node> thirds = pairs.get(second).orElseThrow().minus(third);
        TwoTupleMap left = thirds.asSet().isEmpty() ? pairs.minus(second) : pairs.plus(second, thirds);
        return left.asMap().isEmpty() ? order.minus(first) : order.plus(first, left);
    }
}
