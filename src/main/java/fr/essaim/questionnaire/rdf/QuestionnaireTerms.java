package fr.essaim.questionnaire.rdf;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which answers are kept. Own terms stand in the vocabulary file, under room "questionnaire". */
final class QuestionnaireTerms {

    static final String ROOM = "questionnaire";

    static final Node ANSWERS = Terms.ess("answers");
    static final Node OWN_QUARTER = Terms.ess("ownQuarter");
    static final Node REMINDED_AT = Terms.ess("answersRemindedAt");
    static final Node REMINDED = Terms.ess("answersReminded");
    static final Node MAPPING = Terms.ess("columnMapping");

    private QuestionnaireTerms() {}
}
