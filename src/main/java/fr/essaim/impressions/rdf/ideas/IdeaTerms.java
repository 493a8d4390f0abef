package fr.essaim.impressions.rdf.ideas;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which ideas are kept. */
final class IdeaTerms {

    static final String ROOM = "impressions-ideas";

    static final Node IDEA = Terms.ess("FirstIdea");
    static final Node AUTHOR = Terms.dct("creator");
    static final Node AT = Terms.dct("created");
    static final Node FROM = Terms.dct("source");
    static final Node TEXT = Terms.dct("description");
    static final Node CONCERN = Terms.dct("subject");
    static final Node SCHOOL = Terms.ess("ofSchool");
    static final Node DISCIPLINE = Terms.ess("inDiscipline");
    static final Node LEVEL = Terms.ess("forLevel");
    static final Node TOOL = Terms.ess("withTool");
    static final Node PERIOD = Terms.ess("triedWhen");
    static final Node HELP = Terms.ess("helpWanted");
    static final Node SHARED = Terms.ess("sharedWithColleagues");

    private IdeaTerms() {}
}
