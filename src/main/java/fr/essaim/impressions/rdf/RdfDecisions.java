package fr.essaim.impressions.rdf;

import fr.essaim.impressions.verbatims.Decision;
import fr.essaim.impressions.verbatims.Decisions;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;

/** What was decided of comments: the words themselves stay with the impression. */
@Singleton
public final class RdfDecisions implements Decisions {

    private final GraphStore store;

    @Inject
    public RdfDecisions(GraphStore store) {
        this.store = store;
    }

    private record Known(Map<Id, Taken> taken) {}

    @Override
    public Map<Id, Taken> of(Id campaign) {
        return store.record(
                        graph(campaign),
                        Known.class,
                        said -> new Known(Things.in(said).byId(ImpressionTerms.DECIDED, RdfDecisions::taken)))
                .taken();
    }

    @Override
    public void save(Id campaign, Id impression, Taken taken) {
        Description.of(Names.thing("decision", impression))
                .a(ImpressionTerms.DECIDED)
                .text(ImpressionTerms.DECISION, taken.decision().name().toLowerCase(Locale.ROOT))
                .text(ImpressionTerms.DIGEST, taken.digest())
                .replaceIn(store.graph(graph(campaign)));
    }

    private static Taken taken(Things.Thing thing) {
        return new Taken(
                Decision.valueOf(thing.text(ImpressionTerms.DECISION).toUpperCase(Locale.ROOT)),
                thing.text(ImpressionTerms.DIGEST));
    }

    private static Node graph(Id campaign) {
        return Names.graph(ImpressionTerms.VERBATIM_ROOM, campaign);
    }
}
