package fr.essaim.journal.rdf;

import fr.essaim.journal.prompts.Prompts;
import fr.essaim.journal.prompts.WordedPrompts;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.apache.jena.graph.Node;

/** A graph for each campaign, one description a workshop that has words of its own. */
@Singleton
public final class RdfPrompts implements WordedPrompts {

    private final GraphStore store;

    @Inject
    public RdfPrompts(GraphStore store) {
        this.store = store;
    }

    private record Listed(Map<Id, Prompts> prompts) {}

    @Override
    public Map<Id, Prompts> of(Id campaign) {
        return store.record(
                        graph(campaign),
                        Listed.class,
                        said -> new Listed(Things.in(said).byId(JournalTerms.PROMPTS, RdfPrompts::prompts)))
                .prompts();
    }

    private static Prompts prompts(Things.Thing thing) {
        return new Prompts(
                thing.text(JournalTerms.ASKS_RETAINED),
                thing.text(JournalTerms.ASKS_IDEAS),
                thing.text(JournalTerms.ASKS_PROPOSALS));
    }

    @Override
    public void save(Id campaign, Id workshop, Prompts prompts) {
        if (prompts.isBlank()) {
            Description.remove(store.graph(graph(campaign)), node(workshop));
            return;
        }
        Description.of(node(workshop))
                .a(JournalTerms.PROMPTS)
                .text(JournalTerms.ASKS_RETAINED, prompts.retained())
                .text(JournalTerms.ASKS_IDEAS, prompts.ideas())
                .text(JournalTerms.ASKS_PROPOSALS, prompts.proposals())
                .replaceIn(store.graph(graph(campaign)));
    }

    private static Node graph(Id campaign) {
        return Names.graph(JournalTerms.ASKED, campaign);
    }

    private static Node node(Id workshop) {
        return Names.thing("prompts", workshop);
    }
}
