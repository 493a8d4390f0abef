package fr.essaim.pathways.rdf;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which sessions are kept. Own terms stand in the vocabulary file, under room "pathways". */
final class PathwayTerms {

    /** What is published. */
    static final String ROOM = "pathways";

    static final String DRAFTS = "pathwaydrafts";

    static final Node MEANS = Terms.ess("DayMeans");
    static final Node MEANS_TEXT = Terms.ess("meansText");
    static final Node EARLIER = Terms.ess("EarlierPathwayPlan");
    static final Node EARLIER_TEXT = Terms.ess("planText");
    static final Node MAKING = Terms.ess("makingText");
    static final Node SHIFTS = Terms.ess("shiftsText");

    static final Node SESSION = Terms.ess("Session");
    static final Node PLAN = Terms.ess("PathwayPlan");
    static final Node PUBLICATION = Terms.ess("Publication");

    static final Node WORKSHOP = Terms.ess("sessionOf");
    static final Node SLOT = Terms.ess("slotNumber");
    static final Node GROUP = Terms.ess("forGroup");
    static final Node ORDER = Terms.ess("groupOrder");
    static final Node PLACE = Terms.schema("location");
    static final Node IN_CAMPAIGN = Terms.ess("inCampaign");

    static final Node VERSION = Terms.schema("version");
    static final Node GROUP_REVISION = Terms.ess("groupRevision");
    static final Node SEED = Terms.ess("seed");
    static final Node COST = Terms.ess("cost");
    static final Node POSITION = Terms.schema("position");
    static final Node WHEN = Terms.dct("issued");
    static final Node WHO = Terms.dct("publisher");
    static final Node MOVED = Terms.ess("teachersMoved");
    static final Node CHANGED = Terms.ess("sessionsChanged");

    private PathwayTerms() {}
}
