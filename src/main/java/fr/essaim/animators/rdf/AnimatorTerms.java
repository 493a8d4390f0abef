package fr.essaim.animators.rdf;

import fr.essaim.rdf.Names;
import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which animators are kept. Own terms stand in the vocabulary file, under room "animators". */
final class AnimatorTerms {

    static final Node GRAPH = Names.graph("animators");

    static final Node ANIMATOR = Terms.ess("Animator");
    static final Node GIVEN_NAME = Terms.schema("givenName");
    static final Node FAMILY_NAME = Terms.schema("familyName");
    static final Node EMAIL = Terms.schema("email");
    static final Node SCHOOL_NAME = Terms.schema("affiliation");
    static final Node UAI = Terms.ess("uai");
    static final Node DISCIPLINES = Terms.ess("discipline");

    private AnimatorTerms() {}
}
