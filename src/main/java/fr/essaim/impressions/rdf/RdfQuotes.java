package fr.essaim.impressions.rdf;

import fr.essaim.impressions.quotes.Quotes;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Beside the decisions on the comments of the campaign. */
@Singleton
public final class RdfQuotes implements Quotes {

    private final GraphStore store;

    @Inject
    public RdfQuotes(GraphStore store) {
        this.store = store;
    }

    @Override
    public Set<Id> of(Id campaign) {
        return Things.in(store.graph(graph(campaign)))
                .ofType(ImpressionTerms.QUOTE)
                .map(thing -> Names.id(thing.node()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void add(Id campaign, Id impression) {
        Description.of(Names.thing("quote", impression))
                .a(ImpressionTerms.QUOTE)
                .replaceIn(store.graph(graph(campaign)));
    }

    @Override
    public void remove(Id campaign, Id impression) {
        Description.remove(store.graph(graph(campaign)), Names.thing("quote", impression));
    }

    private static Node graph(Id campaign) {
        return Names.graph(ImpressionTerms.VERBATIM_ROOM, campaign);
    }
}
