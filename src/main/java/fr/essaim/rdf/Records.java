package fr.essaim.rdf;

import fr.essaim.rdf.index.GraphState;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;

/** The records made of whole graphs, each with the very state of the graph it was made of. */
final class Records {

    private record Kept(GraphState state, Object value) {}

    private final Map<Node, Map<Class<?>, Kept>> byGraph = new ConcurrentHashMap<>();

    <T> T of(Node graph, GraphState state, Class<T> kind, boolean keep, Supplier<T> mapping) {
        Map<Class<?>, Kept> kinds = byGraph.get(graph);
        Kept kept = kinds == null ? null : kinds.get(kind);
        if (kept != null && kept.state() == state) {
            return kind.cast(kept.value());
        }
        T value = mapping.get();
        if (keep) {
            byGraph.computeIfAbsent(graph, name -> new ConcurrentHashMap<>()).put(kind, new Kept(state, value));
        }
        return value;
    }

    /** Lets go of what was made of a graph that changed, so that what is erased does not linger in memory. */
    void forget(Node graph) {
        byGraph.remove(graph);
    }

    void forgetAll() {
        byGraph.clear();
    }
}
