package fr.essaim.groups.rdf;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which groups are kept. Own terms stand in the vocabulary file, under room "groups". */
final class GroupTerms {

    static final String ROOM = "groups";
    /** Drafts: another graph, so that a move does not make the published groups be read anew. */
    static final String DRAFTS = "groupplans";

    static final Node GROUP = Terms.ess("Group");
    static final Node REVISION = Terms.ess("GroupPlanRevision");

    static final Node LABEL = Terms.schema("name");
    static final Node NAME = Terms.schema("alternateName");
    static final Node MEMBER = Terms.org("hasMember");
    static final Node POSITION = Terms.schema("position");

    static final Node IN_CAMPAIGN = Terms.ess("inCampaign");
    static final Node UAI = Terms.ess("uai");
    static final Node PLAN = Terms.ess("groupPlan");
    static final Node CURRENT = Terms.ess("currentRevision");
    static final Node PUBLISHED = Terms.ess("PublishedGroupPlan");
    static final Node FOCUS = Terms.ess("focus");
    static final Node ORDER = Terms.ess("seats");
    static final Node REASON = Terms.ess("reason");

    static final Node KEPT = Terms.ess("KeptGroupPlan");
    static final Node PAIR = Terms.ess("TeacherPair");
    static final Node PAIR_KIND = Terms.ess("pairKind");
    static final Node PAIR_OF = Terms.ess("asksOf");
    static final Node HINDRANCE = Terms.ess("Hindrance");
    static final Node MISSED = Terms.ess("missedSlots");
    static final Node ASKED_BY = Terms.dct("creator");
    static final Node ASKED_AT = Terms.dct("created");

    private GroupTerms() {}
}
