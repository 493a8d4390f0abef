package fr.essaim.rdf.index;

import com.github.andrewoma.dexx.collection.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.persistent.PMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** All named graphs at one moment; immutable, and cheap to make from the one before. */
public final class State {

    public static final State EMPTY = new State(new Graphs(), 0);

    private final Graphs graphs;
    private final long size;

    private State(Graphs graphs, long size) {
        this.graphs = graphs;
        this.size = size;
    }

    /** Quads in all graphs. */
    public long size() {
        return size;
    }

    public GraphState graph(Node name) {
        return graphs.get(name).orElse(GraphState.EMPTY);
    }

    public Stream<Node> names() {
        return graphs.entryStream().map(java.util.Map.Entry::getKey);
    }

    public Stream<Quad> quads() {
        return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    public State plus(Node graph, Node s, Node p, Node o) {
        GraphState before = graph(graph);
        GraphState after = before.plus(s, p, o);
        return after == before ? this : new State(graphs.plus(graph, after), size + 1);
    }

    public State minus(Node graph, Node s, Node p, Node o) {
        GraphState before = graph(graph);
        GraphState after = before.minus(s, p, o);
        if (after == before) {
            return this;
        }
        return new State(after.size() == 0 ? graphs.minus(graph) : graphs.plus(graph, after), size - 1);
    }

    Stream<Quad> find(Node g, Node s, Node p, Node o) {
        if (g != null && g.isConcrete()) {
            return graph(g).find(s, p, o).map(triple -> Quad.create(g, triple));
        }
        return graphs.entryStream()
                .flatMap(entry -> entry.getValue().find(s, p, o).map(triple -> Quad.create(entry.getKey(), triple)));
    }

    private static final class Graphs extends PMap<Node, GraphState, Graphs> {

        Graphs() {
            super();
        }

        private Graphs(Map<Node, GraphState> wrapped) {
            super(wrapped);
        }

        @Override
        protected Graphs wrap(Map<Node, GraphState> wrapped) {
            return new Graphs(wrapped);
        }
    }
}
