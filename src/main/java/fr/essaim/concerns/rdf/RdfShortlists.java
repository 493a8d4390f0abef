package fr.essaim.concerns.rdf;

import fr.essaim.concerns.Concern;
import fr.essaim.concerns.Shortlist;
import fr.essaim.concerns.Shortlists;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What each campaign chose to work on. */
@Singleton
public final class RdfShortlists implements Shortlists {

    private final GraphStore store;

    @Inject
    public RdfShortlists(GraphStore store) {
        this.store = store;
    }

    private record Kept(Optional<Shortlist> shortlist) {}

    @Override
    public Optional<Shortlist> of(Id campaign) {
        return store.record(graph(campaign), Kept.class, graph -> {
                    Facts facts = new Facts(graph, node(campaign));
                    return new Kept(facts.isEmpty() ? Optional.empty() : Optional.of(read(campaign, facts)));
                })
                .shortlist();
    }

    private static Shortlist read(Id campaign, Facts facts) {
        return new Shortlist(
                campaign,
                facts.refs(ConcernTerms.CONCERN).stream()
                        .map(node -> Concern.of(Names.id(node).value()))
                        .toList(),
                facts.text(ConcernTerms.REASON),
                facts.ref(ConcernTerms.BY).map(Names::id).orElseThrow(),
                facts.when(ConcernTerms.AT).orElseThrow());
    }

    @Override
    public void save(Shortlist shortlist) {
        Description.of(node(shortlist.campaign()))
                .a(ConcernTerms.SHORTLIST)
                .refs(
                        ConcernTerms.CONCERN,
                        shortlist.concerns().stream()
                                .map(concern -> Names.thing("concern", Id.of(concern.id())))
                                .toList())
                .text(ConcernTerms.REASON, shortlist.reason())
                .ref(ConcernTerms.BY, Names.thing("person", shortlist.by()))
                .when(ConcernTerms.AT, shortlist.at())
                .replaceIn(store.graph(graph(shortlist.campaign())));
    }

    private static Node graph(Id campaign) {
        return Names.graph(ConcernTerms.ROOM, campaign);
    }

    private static Node node(Id campaign) {
        return Names.thing("shortlist", campaign);
    }
}
