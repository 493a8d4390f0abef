package fr.essaim.impressions.rdf.referents;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which referents are kept. */
final class ReferentTerms {

    static final String ROOM = "impressions-referents";

    static final Node REFERENT = Terms.ess("Referent");
    static final Node THANKS = Terms.ess("Thanks");
    static final Node PERSON = Terms.ess("isReferent");
    static final Node OFFERED = Terms.ess("offersHimself");
    static final Node WORDS = Terms.dct("description");
    static final Node SEEN = Terms.ess("criterionSeen");
    static final Node STATE = Terms.ess("referentState");
    static final Node ACCOMPANIES = Terms.ess("accompanies");
    static final Node FROM = Terms.ess("thanksFrom");
    static final Node TO = Terms.ess("thanksTo");

    private ReferentTerms() {}
}
