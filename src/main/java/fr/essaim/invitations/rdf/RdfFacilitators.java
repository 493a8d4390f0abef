package fr.essaim.invitations.rdf;

import fr.essaim.invitations.facilitating.Facilitator;
import fr.essaim.invitations.facilitating.Facilitators;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/** Beside the opening words of the campaign. */
@Singleton
public final class RdfFacilitators implements Facilitators {

    private final GraphStore store;

    @Inject
    public RdfFacilitators(GraphStore store) {
        this.store = store;
    }

    @Override
    public List<Facilitator> of(Id campaign) {
        return Things.in(store.graph(graph(campaign)))
                .ofType(InvitationTerms.FACILITATOR)
                .map(thing -> new Facilitator(
                        Names.id(thing.node()),
                        campaign,
                        thing.ref(InvitationTerms.SESSION).map(Names::id).orElseThrow(),
                        thing.text(InvitationTerms.NAME),
                        thing.text(InvitationTerms.FUNCTION),
                        thing.ref(InvitationTerms.PERSON).map(Names::id)))
                .sorted(Comparator.comparing(Facilitator::name))
                .toList();
    }

    @Override
    public void save(Facilitator one) {
        Description.of(Names.thing("facilitator", one.id()))
                .a(InvitationTerms.FACILITATOR)
                .ref(InvitationTerms.SESSION, Names.thing("session", one.session()))
                .text(InvitationTerms.NAME, one.name())
                .text(InvitationTerms.FUNCTION, one.function())
                .ref(
                        InvitationTerms.PERSON,
                        one.person().map(id -> Names.thing("person", id)).orElse(null))
                .replaceIn(store.graph(graph(one.campaign())));
    }

    @Override
    public void remove(Id campaign, Id facilitator) {
        Description.remove(store.graph(graph(campaign)), Names.thing("facilitator", facilitator));
    }

    private static Node graph(Id campaign) {
        return Names.graph(InvitationTerms.ROOM, campaign);
    }
}
