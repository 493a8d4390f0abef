package fr.essaim.journal.rdf;

import fr.essaim.journal.observing.Aspect;
import fr.essaim.rdf.Terms;
import java.util.Map;
import org.apache.jena.graph.Node;

/** The words in which entries are kept. Own terms stand in the vocabulary file, under room "journal". */
final class JournalTerms {

    static final String ROOM = "journal";
    static final String PRIVATE = "journal-private";
    static final String TEAM = "journal-team";
    static final String OBSERVATIONS = "journal-observations";
    static final String ASKED = "journal-prompts";

    static final Node ENTRY = Terms.sioc("Post");
    static final Node AUTHOR = Terms.sioc("has_creator");
    static final Node GROUP = Terms.sioc("has_container");
    static final Node WORKSHOP = Terms.sioc("about");
    static final Node WRITTEN = Terms.dct("created");
    static final Node EDITED = Terms.dct("modified");
    static final Node IN_CAMPAIGN = Terms.ess("inCampaign");
    static final Node NOTE = Terms.ess("note");
    static final Node OF_GROUP = Terms.ess("signedByGroup");
    static final Node BY_SCHOOL = Terms.ess("readBySchool");
    static final Node EDITED_BY = Terms.ess("changedBy");
    static final Node OBSERVATION = Terms.ess("Observation");
    static final Map<Aspect, Node> SEEN = Map.of(
            Aspect.INTERACTIONS, Terms.ess("interactionsSeen"),
            Aspect.PARTICIPATION, Terms.ess("participationSeen"),
            Aspect.CLIMATE, Terms.ess("climateSeen"),
            Aspect.IDEAS, Terms.ess("ideasSeen"));

    static final Node PROMPTS = Terms.ess("Prompts");
    static final Node ASKS_RETAINED = Terms.ess("asksRetained");
    static final Node ASKS_IDEAS = Terms.ess("asksIdeas");
    static final Node ASKS_PROPOSALS = Terms.ess("asksProposals");

    private JournalTerms() {}
}
