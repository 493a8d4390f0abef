package fr.essaim.host.embedded.rdf;

import fr.essaim.host.embedded.changes.Change;
import fr.essaim.host.embedded.changes.Change.Type;
import fr.essaim.host.embedded.changes.Changes;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** One graph; each change under its number, so that the next ones are found without a search. */
@Singleton
public final class RdfChanges implements Changes {

    /** Some weeks of a lively platform; whoever asks later compares everything anyway. */
    static final int KEPT = 2_000;

    private static final Node GRAPH = Names.graph("platform-changes");
    private static final Node LAST = Names.part(GRAPH, "last");

    private final GraphStore store;

    @Inject
    public RdfChanges(GraphStore store) {
        this.store = store;
    }

    @Override
    public void append(Type type, Instant at, String id, String group, String actor) {
        Graph graph = store.graph(GRAPH);
        long seq = last() + 1;
        Description.of(node(seq))
                .a(Hosting.CHANGE)
                .text(Hosting.CHANGE_TYPE, type.name())
                .when(Hosting.CREATED, at)
                .text(Hosting.CHANGE_OF, id)
                .text(Hosting.CHANGE_IN, group)
                .text(Hosting.CHANGE_BY, actor)
                .replaceIn(graph);
        Description.of(LAST).number(Hosting.CHANGE_NUMBER, seq).replaceIn(graph);
        Description.remove(graph, node(seq - KEPT));
    }

    @Override
    public List<Change> after(long seq, int most) {
        Graph graph = store.graph(GRAPH);
        long last = last();
        long first = Math.max(seq, last - KEPT) + 1;
        return LongStream.rangeClosed(first, Math.min(last, first + most - 1))
                .mapToObj(number -> read(new Facts(graph, node(number)), number))
                .toList();
    }

    @Override
    public long last() {
        return new Facts(store.graph(GRAPH), LAST)
                .maybe(Hosting.CHANGE_NUMBER)
                .map(Long::valueOf)
                .orElse(0L);
    }

    private static Change read(Facts facts, long seq) {
        return new Change(
                seq,
                Type.valueOf(facts.text(Hosting.CHANGE_TYPE)),
                facts.when(Hosting.CREATED).orElseThrow(),
                facts.text(Hosting.CHANGE_OF),
                facts.text(Hosting.CHANGE_IN),
                facts.text(Hosting.CHANGE_BY));
    }

    private static Node node(long seq) {
        return Names.digest("platform-change", Long.toString(seq));
    }
}
