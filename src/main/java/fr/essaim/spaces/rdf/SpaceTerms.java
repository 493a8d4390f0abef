package fr.essaim.spaces.rdf;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which wishes to the host are kept. */
final class SpaceTerms {

    static final Node SPACE = Terms.sioc("Forum");
    static final Node MEMBER = Terms.ess("SpaceMember");
    static final Node POST = Terms.ess("SpacePost");

    static final Node NAME = Terms.schema("name");
    static final Node EMAIL = Terms.schema("email");
    static final Node DESCRIPTION = Terms.dct("description");
    static final Node TITLE = Terms.dct("title");
    static final Node BODY = Terms.sioc("content");
    static final Node AUTHOR = Terms.sioc("has_creator");
    static final Node URL = Terms.sioc("link");
    static final Node POSITION = Terms.schema("position");

    static final Node CAMPAIGN = Terms.ess("spaceCampaign");
    static final Node SCHOOL = Terms.ess("spaceSchool");
    static final Node PUBLISHED = Terms.ess("spacePublished");
    static final Node HIDDEN = Terms.ess("spaceHidden");
    static final Node UNSETTLED = Terms.ess("spaceUnsettled");
    static final Node LAST_POSITION = Terms.ess("lastPosition");
    static final Node DRIFT = Terms.ess("spaceDrift");
    static final Node CHECKED = Terms.ess("spaceChecked");
    static final Node WANTED = Terms.ess("spaceWanted");
    static final Node SIGNED = Terms.ess("spaceSignature");
    static final Node BY_SCHOOL = Terms.ess("readBySchool");
    static final Node PINNED = Terms.ess("spacePinned");
    static final Node WITHDRAWN = Terms.ess("spaceWithdrawn");

    static final Node NOTICE = Terms.ess("WishedNotice");
    static final Node NOTICE_KIND = Terms.ess("wishedNoticeKind");
    static final Node NOTICE_KEY = Terms.ess("wishedNoticeKey");
    static final Node SENT_BY = Terms.ess("wishedNoticeSentBy");
    static final Node VERSION = Terms.ess("wishedNoticeVersion");
    static final Node TRIED = Terms.ess("wishedNoticeTried");
    static final Node HERE = Terms.ess("wishedNoticeShownHere");
    static final Node READ = Terms.ess("wishedNoticeRead");

    static final Node STATE = Terms.ess("deliveryState");
    static final Node HOST_ID = Terms.ess("hostId");
    static final Node SINCE = Terms.ess("wantedSince");
    static final Node ATTEMPTS = Terms.ess("deliveryAttempts");
    static final Node NEXT = Terms.ess("nextAttempt");
    static final Node REASON = Terms.ess("failureReason");

    static final Node EARLIER = Terms.ess("EarlierSpace");
    static final Node EARLIER_MEMBER = Terms.ess("earlierMember");
    static final Node EARLIER_POST = Terms.ess("earlierPost");
    static final Node HOME = Terms.ess("SpacesHome");
    static final Node HOST = Terms.ess("spaceHost");
    static final Node SETTLED = Terms.ess("earlierSettled");

    static final Node HEARD = Terms.ess("HeardChanges");
    static final Node LAST_HEARD = Terms.ess("lastHeard");

    private SpaceTerms() {}
}
