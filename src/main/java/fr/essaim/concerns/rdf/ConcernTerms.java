package fr.essaim.concerns.rdf;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which chosen concerns are kept. Own terms stand in the vocabulary file, under room "concerns". */
final class ConcernTerms {

    static final String ROOM = "concerns";

    static final Node SHORTLIST = Terms.ess("Shortlist");
    static final Node CONCERN = Terms.ess("retainsConcern");
    static final Node REASON = Terms.ess("reason");
    static final Node BY = Terms.dct("creator");
    static final Node AT = Terms.dct("created");

    private ConcernTerms() {}
}
