package fr.essaim.animators.rdf.pool;

import fr.essaim.animators.requests.Request;
import fr.essaim.animators.requests.Requests;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Named after the campaign and the person, so that there is never a second for the same two. */
@Singleton
public final class RdfRequests implements Requests {

    private static final Comparator<Request> FIRST_ASKED = Comparator.comparing(Request::asked)
            .thenComparing(Request::campaign)
            .thenComparing(Request::animator);

    private final GraphStore store;

    @Inject
    public RdfRequests(GraphStore store) {
        this.store = store;
    }

    private record Kept(Map<Id, List<Request>> byCampaign, Map<Id, List<Request>> byAnimator) {}

    @Override
    public List<Request> of(Id campaign) {
        return kept().byCampaign().getOrDefault(campaign, List.of());
    }

    @Override
    public List<Request> ofAnimator(Id animator) {
        return kept().byAnimator().getOrDefault(animator, List.of());
    }

    @Override
    public void save(Request request) {
        Description.of(node(request.campaign(), request.animator()))
                .a(PoolTerms.REQUEST)
                .ref(PoolTerms.FOR_CAMPAIGN, Names.thing("campaign", request.campaign()))
                .ref(PoolTerms.ASKS, Names.thing("person", request.animator()))
                .ref(PoolTerms.BY, Names.thing("person", request.by()))
                .when(PoolTerms.ASKED, request.asked())
                .text(PoolTerms.STATE, request.state().field())
                .text(PoolTerms.WORDS, request.words())
                .text(PoolTerms.ANSWER, request.answer())
                .day(PoolTerms.OTHER_DAY, request.otherDay())
                .ref(
                        PoolTerms.SUGGESTED_BY,
                        request.suggestedBy() == null ? null : Names.thing("person", request.suggestedBy()))
                .replaceIn(store.graph(PoolTerms.REQUESTS));
    }

    @Override
    public void remove(Id campaign, Id animator) {
        Description.remove(store.graph(PoolTerms.REQUESTS), node(campaign, animator));
    }

    private Kept kept() {
        return store.record(PoolTerms.REQUESTS, Kept.class, RdfRequests::read);
    }

    private static Kept read(Graph graph) {
        List<Request> all = Facts.ofType(graph, PoolTerms.REQUEST)
                .map(RdfRequests::request)
                .sorted(FIRST_ASKED)
                .toList();
        List<Request> lastFirst = new ArrayList<>(all);
        Collections.reverse(lastFirst);
        return new Kept(grouped(all, Request::campaign), grouped(lastFirst, Request::animator));
    }

    private static Map<Id, List<Request>> grouped(List<Request> requests, Function<Request, Id> by) {
        return requests.stream().collect(Collectors.groupingBy(by, Collectors.toUnmodifiableList()));
    }

    private static Request request(Facts facts) {
        return new Request(
                facts.ref(PoolTerms.FOR_CAMPAIGN).map(Names::id).orElseThrow(),
                facts.ref(PoolTerms.ASKS).map(Names::id).orElseThrow(),
                facts.ref(PoolTerms.BY).map(Names::id).orElseThrow(),
                facts.when(PoolTerms.ASKED).orElseThrow(),
                Request.State.valueOf(
                        facts.text(PoolTerms.STATE).toUpperCase(Locale.ROOT).replace('-', '_')),
                facts.text(PoolTerms.WORDS),
                facts.text(PoolTerms.ANSWER),
                facts.day(PoolTerms.OTHER_DAY).orElse(null),
                facts.ref(PoolTerms.SUGGESTED_BY).map(Names::id).orElse(null));
    }

    private static Node node(Id campaign, Id animator) {
        return Names.digest("animatorrequest", campaign + "\n" + animator);
    }
}
