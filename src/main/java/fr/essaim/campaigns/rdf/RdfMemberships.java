package fr.essaim.campaigns.rdf;

import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * All hats in one graph, read at every request from one record in memory. The IRI of a hat is made from what it says,
 * so adding it twice says it once.
 */
@Singleton
public final class RdfMemberships implements Memberships {

    private static final Node GRAPH = Names.graph("memberships");

    private final GraphStore store;
    private final Clock clock;

    @Inject
    public RdfMemberships(GraphStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record All(Map<Id, List<Membership>> byPerson, List<Membership> list) {}

    @Override
    public List<Membership> of(Id person) {
        return worn(all().byPerson().getOrDefault(person, List.of()));
    }

    @Override
    public List<Membership> in(Id campaign) {
        return worn(all().list()).stream()
                .filter(one -> one.campaign().filter(campaign::equals).isPresent())
                .toList();
    }

    @Override
    public List<Membership> over() {
        LocalDate today = LocalDate.now(clock);
        return all().list().stream().filter(one -> one.isOver(today)).toList();
    }

    private List<Membership> worn(List<Membership> all) {
        if (all.stream().noneMatch(Membership::isLent)) {
            return all;
        }
        LocalDate today = LocalDate.now(clock);
        return all.stream().filter(one -> !one.isOver(today)).toList();
    }

    @Override
    public void add(Membership membership) {
        Description.of(node(membership))
                .a(CampaignTerms.MEMBERSHIP)
                .ref(CampaignTerms.MEMBER, Names.thing("person", membership.person()))
                .text(CampaignTerms.ROLE, membership.role().name())
                .ref(
                        CampaignTerms.IN_CAMPAIGN,
                        membership.campaign().map(CampaignMapping::node).orElse(null))
                .text(CampaignTerms.ORGANISATION, membership.scope())
                .day(CampaignTerms.LENT_UNTIL, membership.until().orElse(null))
                .replaceIn(store.graph(GRAPH));
    }

    @Override
    public void remove(Membership membership) {
        Description.remove(store.graph(GRAPH), node(membership));
    }

    private All all() {
        return store.record(GRAPH, All.class, graph -> {
            List<Membership> list = Facts.ofType(graph, CampaignTerms.MEMBERSHIP)
                    .map(RdfMemberships::membership)
                    .toList();
            return new All(list.stream().collect(Collectors.groupingBy(Membership::person)), list);
        });
    }

    private static Membership membership(Facts facts) {
        return new Membership(
                facts.ref(CampaignTerms.MEMBER).map(Names::id).orElseThrow(),
                Role.valueOf(facts.text(CampaignTerms.ROLE)),
                facts.ref(CampaignTerms.IN_CAMPAIGN).map(Names::id),
                facts.text(CampaignTerms.ORGANISATION),
                facts.day(CampaignTerms.LENT_UNTIL));
    }

    private static Node node(Membership membership) {
        // in the form of the first version, without the last day: the same hat stays the same thing
        String said = "Membership[person=" + membership.person() + ", role=" + membership.role() + ", campaign="
                + membership.campaign() + ", scope=" + membership.scope() + "]";
        return Names.digest("membership", said);
    }
}
