package fr.essaim.invitations.rdf;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which the room keeps what it says. */
final class InvitationTerms {

    static final String ROOM = "invitations";

    static final Node OPENING = Terms.ess("Opening");
    static final Node OBJECTIVES = Terms.ess("openingObjectives");
    static final Node FREEDOM = Terms.ess("openingFreedom");
    static final Node AFTER = Terms.ess("openingAfter");
    static final Node FACILITATOR = Terms.ess("Facilitator");
    static final Node SESSION = Terms.ess("facilitatesSession");
    static final Node NAME = Terms.schema("name");
    static final Node FUNCTION = Terms.schema("jobTitle");
    static final Node PERSON = Terms.ess("facilitatedBy");

    static final Node REPLY = Terms.ess("InvitationReply");
    static final Node REPLIED_BY = Terms.ess("repliedBy");
    static final Node REPLIED_AT = Terms.ess("repliedAt");
    static final Node COMES = Terms.ess("comes");

    private InvitationTerms() {}
}
