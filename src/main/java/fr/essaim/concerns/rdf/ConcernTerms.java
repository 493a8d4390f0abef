package fr.essaim.concerns.rdf;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which chosen concerns are kept. Own terms stand in the vocabulary file, under room "concerns". */
final class ConcernTerms {

    static final String ROOM = "concerns";

    static final Node SHORTLIST = Terms.ess("Shortlist");
    static final Node CONCERN = Terms.ess("retainsConcern");
    static final Node REASON = Terms.ess("reason");
    static final Node SAMPLE = Terms.ess("ValidationSample");
    static final Node ASKS = Terms.ess("asks");
    static final Node SEED = Terms.ess("drawSeed");
    static final Node MEETING = Terms.ess("decidedInMeeting");
    static final Node VOTE = Terms.ess("ValidationVote");
    static final Node OPINION = Terms.ess("opinion");
    static final Node ARRANGEMENT = Terms.ess("ConcernArrangement");
    static final Node CLUSTERS = Terms.ess("concernClusters");
    static final Node CLUSTERS_BEFORE = Terms.ess("concernClustersBefore");
    static final Node COMMENT = Terms.schema("text");
    static final Node BY = Terms.dct("creator");
    static final Node DECIDED_AT = Terms.dct("dateAccepted");
    static final Node AT = Terms.dct("created");

    private ConcernTerms() {}
}
