package fr.essaim.host.lti.rdf;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** Terms of platforms and of who is who. */
final class LtiTerms {

    static final Node PLATFORM = Terms.ess("LearningPlatform");
    static final Node NAME = Terms.schema("name");
    static final Node ISSUER = Terms.ess("tokenIssuer");
    static final Node CLIENT = Terms.ess("clientId");
    static final Node DEPLOYMENT = Terms.ess("deployment");
    static final Node AUTHORIZATION = Terms.ess("authorizationAddress");
    static final Node TOKEN = Terms.ess("tokenAddress");
    static final Node KEY_SET = Terms.ess("keySetAddress");

    static final Node COURSE = Terms.ess("PlatformCourse");
    static final Node OF = Terms.ess("onPlatform");
    static final Node CONTEXT = Terms.ess("courseContext");
    static final Node NUMBER = Terms.ess("courseNumber");
    static final Node MEMBERS = Terms.ess("courseMembersAddress");

    static final Node LINK = Terms.ess("PersonLink");
    static final Node SUBJECT = Terms.ess("platformSubject");
    static final Node PERSON = Terms.ess("linkedPerson");
    static final Node CONFIRMED = Terms.ess("linkConfirmed");
    static final Node CREATED = Terms.dct("created");

    private LtiTerms() {}
}
