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

    @Inject
    public RdfMemberships(GraphStore store) {
        this.store = store;
    }

    private record All(Map<Id, List<Membership>> byPerson, List<Membership> list) {}

    @Override
    public List<Membership> of(Id person) {
        return all().byPerson().getOrDefault(person, List.of());
    }

    @Override
    public List<Membership> in(Id campaign) {
        return all().list().stream()
                .filter(one -> one.campaign().filter(campaign::equals).isPresent())
                .toList();
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
                facts.text(CampaignTerms.ORGANISATION));
    }

    private static Node node(Membership membership) {
        return Names.digest("membership", membership.toString());
    }
}
