package fr.essaim.campaigns.rdf;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which campaigns are kept. Own terms stand in the vocabulary file, under room "campaigns". */
final class CampaignTerms {

    static final String ROOM = "campaigns";

    static final Node CAMPAIGN = Terms.ess("Campaign");
    static final Node SLOT = Terms.ess("Slot");
    static final Node ROOM_PLACE = Terms.schema("Room");
    static final Node SCHOOL = Terms.schema("MiddleSchool");
    static final Node TEACHER = Terms.ess("Teacher");
    static final Node FORMER_LINE = Terms.ess("FormerLine");
    static final Node MEMBERSHIP = Terms.org("Membership");

    static final Node NAME = Terms.schema("name");
    static final Node GIVEN_NAME = Terms.schema("givenName");
    static final Node FAMILY_NAME = Terms.schema("familyName");
    static final Node EMAIL = Terms.schema("email");
    static final Node TOWN = Terms.schema("addressLocality");
    static final Node DAY = Terms.schema("startDate");
    static final Node START = Terms.schema("startTime");
    static final Node POSITION = Terms.schema("position");
    static final Node CAPACITY = Terms.schema("maximumAttendeeCapacity");
    static final Node ORGANISATION = Terms.org("organization");
    static final Node MEMBER = Terms.org("member");
    static final Node LENT_UNTIL = Terms.ess("lentUntil");
    static final Node ROLE = Terms.org("role");

    static final Node UAI = Terms.ess("uai");
    static final Node ACADEMY = Terms.ess("academy");
    static final Node APART = Terms.ess("groupsStayInSchool");
    static final Node MINUTES = Terms.ess("minutes");
    static final Node FREE = Terms.ess("freeChoice");
    static final Node EQUIPMENT = Terms.ess("equipment");
    static final Node SITE = Terms.schema("containedInPlace");
    static final Node DISCIPLINE = Terms.ess("discipline");
    static final Node TAKES_PART = Terms.ess("takesPart");
    static final Node IN_CAMPAIGN = Terms.ess("inCampaign");

    private CampaignTerms() {}
}
