package fr.essaim.rdf;

import fr.essaim.kernel.Failure;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What anybody may read: a store apart, with one named graph a published thing. The only way in passes the closed
 * shapes, so that no query of an outsider ever runs where something private could stand.
 */
public final class PublicDataset {

    private final GraphStore store;
    private final Shapes shapes;

    /** @param store one of its own, never the private one */
    public PublicDataset(GraphStore store, Shapes shapes) {
        this.store = store;
        this.shapes = shapes;
    }

    /**
     * Puts this in the place of what was published under the name. The same again changes nothing.
     *
     * @return warnings, to be shown to whoever publishes
     * @throws Failure.Conflict with key {@code rdf.not-public}, the thing and the reason, if anything in the graph
     *     was not foreseen; what was published before stands then
     */
    public List<Shapes.Finding> publish(Node name, Graph graph) {
        List<Shapes.Finding> findings = Stream.concat(shapes.unforeseen(graph).stream(), shapes.check(graph).stream())
                .toList();
        findings.stream().filter(Shapes.Finding::blocking).findFirst().ifPresent(finding -> {
            throw new Failure.Conflict("rdf.not-public", finding.subject(), finding.reason());
        });
        store.change(() -> replace(store.graph(name), graph));
        return findings;
    }

    private static void replace(Graph before, Graph now) {
        List<Triple> gone = before.find().filterDrop(now::contains).toList();
        List<Triple> come = now.find().filterDrop(before::contains).toList();
        gone.forEach(before::delete);
        come.forEach(before::add);
    }

    /** Takes a thing back; nothing happens if it was not published. */
    public void withdraw(Node name) {
        store.change(() -> store.graph(name).clear());
    }

    /** A copy of what is published under the name. */
    public Optional<Graph> find(Node name) {
        return store.read(() -> {
            Graph published = store.graph(name);
            return published.isEmpty() ? Optional.empty() : Optional.of(copy(published));
        });
    }

    /** The names of all that is published, in order. */
    public List<Node> names() {
        return store.read(() -> {
            Iterator<Node> names = store.dataset().listGraphNodes();
            return org.apache.jena.atlas.iterator.Iter.asStream(names)
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        });
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, graph);
        return copy;
    }
}
