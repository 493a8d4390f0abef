package fr.essaim.workshops.rdf;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which workshops are kept. Own terms stand in the vocabulary file, under room "workshops". */
final class WorkshopTerms {

    static final String ROOM = "workshops";

    static final Node WORKSHOP = Terms.schema("Course");
    static final Node CODE = Terms.schema("courseCode");
    static final Node TITLE = Terms.schema("name");
    static final Node SUMMARY = Terms.schema("abstract");
    static final Node DESCRIPTION = Terms.schema("description");
    static final Node AUDIENCE = Terms.schema("audience");
    static final Node PLACES = Terms.schema("maximumAttendeeCapacity");
    static final Node IN_CAMPAIGN = Terms.ess("inCampaign");
    static final Node TAKEAWAYS = Terms.ess("takeaways");
    static final Node WORD = Terms.ess("animatorWord");
    static final Node CONCERN = Terms.ess("answersConcern");
    static final Node DEMONSTRATION = Terms.ess("demonstrationMinutes");
    static final Node EXCHANGE = Terms.ess("exchangeMinutes");
    static final Node NEEDS = Terms.ess("equipmentNeeds");
    static final Node ANIMATOR = Terms.ess("animatedBy");
    static final Node REPEATS = Terms.ess("repeatsAtMost");
    static final Node PUBLISHED = Terms.ess("published");

    private WorkshopTerms() {}
}
