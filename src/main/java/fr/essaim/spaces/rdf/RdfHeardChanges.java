package fr.essaim.spaces.rdf;

import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.spaces.HeardChanges;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.jena.graph.Node;

/** A number for each host in a graph of their own. */
@Singleton
public final class RdfHeardChanges implements HeardChanges {

    private static final Node GRAPH = Names.graph("heard-changes");

    private final GraphStore store;

    @Inject
    public RdfHeardChanges(GraphStore store) {
        this.store = store;
    }

    @Override
    public long last(String home) {
        return new Facts(store.graph(GRAPH), of(home))
                .maybe(SpaceTerms.LAST_HEARD)
                .map(Long::valueOf)
                .orElse(0L);
    }

    @Override
    public void heard(String home, long seq) {
        Description.of(of(home))
                .a(SpaceTerms.HEARD)
                .number(SpaceTerms.LAST_HEARD, seq)
                .replaceIn(store.graph(GRAPH));
    }

    private static Node of(String home) {
        return Names.digest("heard-changes", home);
    }
}
