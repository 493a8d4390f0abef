package fr.essaim.outcomes.rdf.synthesis;

import fr.essaim.kernel.Id;
import fr.essaim.outcomes.closing.Closing;
import fr.essaim.outcomes.closing.Closings;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** One description a campaign. */
@Singleton
public final class RdfClosings implements Closings {

    private final GraphStore store;

    @Inject
    public RdfClosings(GraphStore store) {
        this.store = store;
    }

    @Override
    public Optional<Closing> of(Id campaign) {
        return Things.about(store.graph(graph(campaign)), node(campaign))
                .map(thing -> new Closing(
                        campaign,
                        thing.when(SynthesisTerms.CLOSED).orElse(Instant.EPOCH),
                        thing.ref(SynthesisTerms.CLOSED_BY).map(Names::id).orElseThrow(),
                        thing.flag(SynthesisTerms.SPACES_KEPT)));
    }

    @Override
    public void save(Closing closing) {
        Description.of(node(closing.campaign()))
                .a(SynthesisTerms.CLOSING)
                .when(SynthesisTerms.CLOSED, closing.at())
                .ref(SynthesisTerms.CLOSED_BY, Names.thing("person", closing.by()))
                .flag(SynthesisTerms.SPACES_KEPT, closing.spacesKept())
                .replaceIn(store.graph(graph(closing.campaign())));
    }

    @Override
    public void remove(Id campaign) {
        Description.remove(store.graph(graph(campaign)), node(campaign));
    }

    private static Node graph(Id campaign) {
        return Names.graph(SynthesisTerms.CLOSING_ROOM, campaign);
    }

    private static Node node(Id campaign) {
        return Names.thing("closing", campaign);
    }
}
