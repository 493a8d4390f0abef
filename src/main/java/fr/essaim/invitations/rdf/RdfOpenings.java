package fr.essaim.invitations.rdf;

import fr.essaim.invitations.opening.OpeningWords;
import fr.essaim.invitations.opening.Openings;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import fr.essaim.rdf.Things;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.jena.graph.Node;

/** One description a campaign. */
@Singleton
public final class RdfOpenings implements Openings {

    private final GraphStore store;

    @Inject
    public RdfOpenings(GraphStore store) {
        this.store = store;
    }

    @Override
    public OpeningWords of(Id campaign) {
        return Things.about(store.graph(graph(campaign)), node(campaign))
                .map(thing -> new OpeningWords(
                        thing.text(InvitationTerms.OBJECTIVES),
                        thing.text(InvitationTerms.FREEDOM),
                        thing.text(InvitationTerms.AFTER)))
                .orElse(OpeningWords.PROPOSED);
    }

    @Override
    public void save(Id campaign, OpeningWords words) {
        Description.of(node(campaign))
                .a(InvitationTerms.OPENING)
                .text(InvitationTerms.OBJECTIVES, words.objectives())
                .text(InvitationTerms.FREEDOM, words.freedom())
                .text(InvitationTerms.AFTER, words.after())
                .replaceIn(store.graph(graph(campaign)));
    }

    private static Node graph(Id campaign) {
        return Names.graph(InvitationTerms.ROOM, campaign);
    }

    private static Node node(Id campaign) {
        return Names.thing("opening", campaign);
    }
}
