package fr.essaim.pathways.rdf;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.PathwayPlans;
import fr.essaim.pathways.Pathways;
import fr.essaim.pathways.Publication;
import fr.essaim.pathways.Session;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Published sessions, and one graph that says in which campaign each is. */
@Singleton
public final class RdfPathways implements Pathways {

    private static final Node WHERE = Names.graph(PathwayTerms.ROOM);

    private final GraphStore store;
    private final PathwayPlans plans;

    @Inject
    public RdfPathways(GraphStore store, PathwayPlans plans) {
        this.store = store;
        this.plans = plans;
    }

    private record Where(Map<Id, Id> campaigns) {}

    @Override
    public List<Session> of(Id campaign) {
        return plans.published(campaign).map(PathwayPlan::sessions).orElse(List.of());
    }

    @Override
    public List<Publication> publications(Id campaign) {
        return plans.publications(campaign);
    }

    @Override
    public Optional<Session> session(Id session) {
        Where where = store.record(
                WHERE,
                Where.class,
                graph -> new Where(Facts.ofType(graph, PathwayTerms.SESSION)
                        .collect(Collectors.toMap(
                                facts -> Names.id(facts.subject()), facts -> facts.ref(PathwayTerms.IN_CAMPAIGN)
                                        .map(Names::id)
                                        .orElseThrow()))));
        return Optional.ofNullable(where.campaigns().get(session)).flatMap(campaign -> of(campaign).stream()
                .filter(one -> one.id().equals(session))
                .findFirst());
    }

    static void index(GraphStore store, PathwayPlan plan) {
        Graph where = store.graph(WHERE);
        Node campaign = Names.thing("campaign", plan.campaign());
        where.find(Node.ANY, PathwayTerms.IN_CAMPAIGN, campaign)
                .mapWith(org.apache.jena.graph.Triple::getSubject)
                .toList()
                .forEach(session -> Description.remove(where, session));
        plan.sessions().forEach(session -> Description.of(SessionMapping.session(session.id()))
                .a(PathwayTerms.SESSION)
                .ref(PathwayTerms.IN_CAMPAIGN, campaign)
                .replaceIn(where));
    }
}
