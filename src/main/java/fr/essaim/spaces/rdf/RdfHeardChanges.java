package fr.essaim.spaces.rdf;

import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.spaces.HeardChanges;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.jena.graph.Node;

/** One number in a graph of its own. */
@Singleton
public final class RdfHeardChanges implements HeardChanges {

    private static final Node GRAPH = Names.graph("heard-changes");
    private static final Node THING = Names.part(GRAPH, "host");

    private final GraphStore store;

    @Inject
    public RdfHeardChanges(GraphStore store) {
        this.store = store;
    }

    @Override
    public long last() {
        return new Facts(store.graph(GRAPH), THING)
                .maybe(SpaceTerms.LAST_HEARD)
                .map(Long::valueOf)
                .orElse(0L);
    }

    @Override
    public void heard(long seq) {
        Description.of(THING)
                .a(SpaceTerms.HEARD)
                .number(SpaceTerms.LAST_HEARD, seq)
                .replaceIn(store.graph(GRAPH));
    }
}
