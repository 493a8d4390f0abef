package fr.essaim.invitations.rdf;

import fr.essaim.invitations.replies.Replies;
import fr.essaim.invitations.replies.Reply;
import fr.essaim.kernel.Id;
import fr.essaim.rdf.Description;
import fr.essaim.rdf.Facts;
import fr.essaim.rdf.GraphStore;
import fr.essaim.rdf.Names;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.jena.graph.Node;

/** A graph of its own for each campaign, so that forgetting it is dropping it. */
@Singleton
public final class RdfReplies implements Replies {

    private static final String GRAPH = "invitation-replies";

    private final GraphStore store;

    @Inject
    public RdfReplies(GraphStore store) {
        this.store = store;
    }

    private record All(List<Reply> replies) {}

    @Override
    public List<Reply> of(Id campaign) {
        return store.record(
                        graph(campaign),
                        All.class,
                        graph -> new All(Facts.ofType(graph, InvitationTerms.REPLY)
                                .map(facts -> reply(campaign, facts))
                                .toList()))
                .replies();
    }

    @Override
    public void save(Reply reply) {
        Description.of(node(reply.campaign(), reply.person()))
                .a(InvitationTerms.REPLY)
                .ref(InvitationTerms.REPLIED_BY, Names.thing("person", reply.person()))
                .flag(InvitationTerms.COMES, reply.comes())
                .when(InvitationTerms.REPLIED_AT, reply.at())
                .replaceIn(store.graph(graph(reply.campaign())));
    }

    @Override
    public void remove(Id campaign, Id person) {
        Description.remove(store.graph(graph(campaign)), node(campaign, person));
    }

    @Override
    public int forget(Id campaign) {
        int count = of(campaign).size();
        store.graph(graph(campaign)).clear();
        return count;
    }

    private static Reply reply(Id campaign, Facts facts) {
        return new Reply(
                campaign,
                facts.ref(InvitationTerms.REPLIED_BY).map(Names::id).orElseThrow(),
                facts.flag(InvitationTerms.COMES),
                facts.when(InvitationTerms.REPLIED_AT).orElseThrow());
    }

    private static Node node(Id campaign, Id person) {
        return Names.digest("invitation-reply", campaign + " " + person);
    }

    private static Node graph(Id campaign) {
        return Names.graph(GRAPH, campaign);
    }
}
