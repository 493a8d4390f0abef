package fr.essaim.pathways.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.PathwayPlans;
import fr.essaim.pathways.Publication;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The draft in one graph of the campaign, what is published in another. */
@Singleton
public final class RdfPathwayPlans implements PathwayPlans {

    private final GraphStore store;

    @Inject
    public RdfPathwayPlans(GraphStore store) {
        this.store = store;
    }

    private record Kept(Optional<PathwayPlan> plan, List<Publication> publications) {}

    @Override
    public Optional<PathwayPlan> draft(Id campaign) {
        return kept(drafts(campaign), campaign).plan();
    }

    @Override
    public Optional<PathwayPlan> published(Id campaign) {
        return kept(place(campaign, PathwayTerms.ROOM), campaign).plan();
    }

    @Override
    public List<Publication> publications(Id campaign) {
        return kept(place(campaign, PathwayTerms.ROOM), campaign).publications();
    }

    @Override
    public void save(PathwayPlan draft) {
        SessionMapping.write(store.graph(drafts(draft.campaign())), draft);
    }

    @Override
    public void discard(Id campaign) {
        store.graph(drafts(campaign)).clear();
    }

    @Override
    public void publish(Publication publication) {
        Graph graph = store.graph(place(publication.campaign(), PathwayTerms.ROOM));
        PathwayPlan draft = get(publication.campaign());
        SessionMapping.write(graph, draft);
        SessionMapping.write(graph, publication);
        RdfPathways.index(store, draft);
    }

    private Kept kept(Node name, Id campaign) {
        return store.record(
                name,
                Kept.class,
                graph -> new Kept(
                        SessionMapping.read(graph, campaign),
                        Facts.ofType(graph, PathwayTerms.PUBLICATION)
                                .map(facts -> SessionMapping.publication(facts, campaign))
                                .sorted(Comparator.comparingInt(Publication::number)
                                        .reversed())
                                .toList()));
    }

    private static Node drafts(Id campaign) {
        return place(campaign, PathwayTerms.DRAFTS);
    }

    private static Node place(Id campaign, String part) {
        return Names.graph(part, campaign);
    }
}
