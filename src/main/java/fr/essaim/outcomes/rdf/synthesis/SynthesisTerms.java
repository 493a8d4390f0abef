package fr.essaim.outcomes.rdf.synthesis;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words of figures: the RDF Data Cube where it has them. */
final class SynthesisTerms {

    static final String CLOSING_ROOM = "outcomes-closing";

    static final Node DATA_SET = Terms.cube("DataSet");
    static final Node OBSERVATION = Terms.cube("Observation");
    static final Node OF_DATA_SET = Terms.cube("dataSet");
    static final Node TITLE = Terms.dct("title");
    static final Node MOMENT = Terms.ess("moment");
    static final Node QUESTION = Terms.ess("ofQuestion");
    static final Node WORKSHOP = Terms.schema("itemReviewed");
    static final Node SCHOOL = Terms.ess("ofSchool");
    static final Node ANSWERS = Terms.ess("answersCounted");
    static final Node AGREE = Terms.ess("answersAgreeing");
    static final Node COUNTED = Terms.ess("counted");
    static final Node COUNT = Terms.ess("count");
    static final Node ASPECT = Terms.ess("ofAspect");
    static final Node DEGREE = Terms.ess("degreeSeen");
    static final Node CLOSING = Terms.ess("Closing");
    static final Node CLOSED = Terms.ess("closedOn");
    static final Node CLOSED_BY = Terms.ess("closedBy");
    static final Node SPACES_KEPT = Terms.ess("spacesKept");

    private SynthesisTerms() {}
}
