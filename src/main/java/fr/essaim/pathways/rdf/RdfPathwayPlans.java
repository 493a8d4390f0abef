package fr.essaim.pathways.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.PathwayPlans;
import fr.essaim.pathways.Publication;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
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
        Graph graph = store.graph(drafts(draft.campaign()));
        draft(draft.campaign()).filter(before -> !before.equals(draft)).ifPresent(before -> remember(graph, before));
        SessionMapping.write(graph, draft);
    }

    private void remember(Graph graph, PathwayPlan before) {
        List<Earlier> all = new ArrayList<>(earlier(graph, before.campaign()));
        int next = all.isEmpty() ? 1 : all.get(all.size() - 1).number() + 1;
        Description.of(earlier(before.campaign(), next))
                .a(PathwayTerms.EARLIER)
                .number(PathwayTerms.POSITION, next)
                .text(PathwayTerms.EARLIER_TEXT, PlanText.write(before))
                .replaceIn(graph);
        all.stream()
                .limit(Math.max(0, all.size() - KEPT + 1))
                .forEach(old -> Description.remove(graph, earlier(before.campaign(), old.number())));
    }

    private record Earlier(int number, PathwayPlan plan) {}

    private static List<Earlier> earlier(Graph graph, Id campaign) {
        return Facts.ofType(graph, PathwayTerms.EARLIER)
                .map(facts -> new Earlier(
                        facts.number(PathwayTerms.POSITION, 0),
                        PlanText.read(campaign, facts.text(PathwayTerms.EARLIER_TEXT))))
                .sorted(Comparator.comparingInt(Earlier::number))
                .toList();
    }

    private static Node earlier(Id campaign, int number) {
        return Names.part(SessionMapping.plan(campaign), "earlier", number);
    }

    @Override
    public Optional<PathwayPlan> back(Id campaign) {
        Graph graph = store.graph(drafts(campaign));
        List<Earlier> all = earlier(graph, campaign);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Earlier last = all.get(all.size() - 1);
        Description.remove(graph, earlier(campaign, last.number()));
        SessionMapping.write(graph, last.plan());
        return Optional.of(last.plan());
    }

    @Override
    public List<PathwayPlan> earlier(Id campaign) {
        return earlier(store.graph(drafts(campaign)), campaign).stream()
                .map(Earlier::plan)
                .toList();
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
