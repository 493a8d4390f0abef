package fr.essaim.host.lti.rdf;

import fr.essaim.host.lti.people.Link;
import fr.essaim.host.lti.people.Links;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** One graph for all links, mapped once while it stays the same. */
@Singleton
public final class RdfLinks implements Links {

    private static final Node GRAPH = Names.graph("links");

    private record Known(List<Link> links) {}

    private final GraphStore store;

    @Inject
    public RdfLinks(GraphStore store) {
        this.store = store;
    }

    @Override
    public List<Link> all() {
        return store.record(GRAPH, Known.class, RdfLinks::known).links();
    }

    private static Known known(Graph graph) {
        return new Known(Facts.ofType(graph, LtiTerms.LINK)
                .map(facts -> new Link(
                        Names.id(facts.subject()),
                        Id.of(facts.text(LtiTerms.OF)),
                        facts.text(LtiTerms.DEPLOYMENT),
                        facts.text(LtiTerms.SUBJECT),
                        Id.of(facts.text(LtiTerms.PERSON)),
                        facts.text(LtiTerms.NAME),
                        facts.flag(LtiTerms.CONFIRMED),
                        facts.when(LtiTerms.CREATED).orElse(Instant.EPOCH)))
                .sorted(Comparator.comparing(Link::since).thenComparing(Link::id))
                .toList());
    }

    @Override
    public void save(Link link) {
        Description.of(node(link.id()))
                .a(LtiTerms.LINK)
                .text(LtiTerms.OF, link.platform().value())
                .text(LtiTerms.DEPLOYMENT, link.deployment())
                .text(LtiTerms.SUBJECT, link.subject())
                .text(LtiTerms.PERSON, link.person().value())
                .text(LtiTerms.NAME, link.name())
                .flag(LtiTerms.CONFIRMED, link.confirmed())
                .when(LtiTerms.CREATED, link.since())
                .replaceIn(store.graph(GRAPH));
    }

    @Override
    public void remove(Id link) {
        Description.remove(store.graph(GRAPH), node(link));
    }

    private static Node node(Id link) {
        return Names.thing("link", link);
    }
}
