package fr.essaim.host.embedded.rdf;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** Terms of the embedded platform: SIOC for the community's things, our own for the rest. */
final class Hosting {

    static final Node ACCOUNT = Terms.sioc("UserAccount");
    static final Node NAME = Terms.schema("name");
    static final Node EMAIL = Terms.schema("email");
    static final Node CREATED = Terms.dct("created");
    static final Node USERNAME = Terms.ess("username");
    static final Node SCHOOL = Terms.ess("accountSchool");
    static final Node FUNCTION = Terms.ess("accountFunction");
    static final Node ADMINISTRATOR = Terms.ess("accountAdministrator");
    static final Node ACTIVE = Terms.ess("accountActive");
    static final Node SECRET = Terms.ess("accountSecret");
    static final Node TEMPORARY = Terms.ess("secretTemporary");
    static final Node UNTIL = Terms.ess("secretUntil");

    static final Node GROUP = Terms.sioc("Usergroup");
    static final Node MEMBER = Terms.ess("GroupMember");
    static final Node TOPIC = Terms.sioc("Thread");
    static final Node REPLY = Terms.sioc("Post");
    static final Node REPLY_OF = Terms.sioc("reply_of");
    static final Node CONTENT = Terms.sioc("content");
    static final Node CREATOR = Terms.sioc("has_creator");
    static final Node TITLE = Terms.dct("title");
    static final Node DESCRIPTION = Terms.dct("description");
    static final Node MODIFIED = Terms.dct("modified");
    static final Node GROUP_KEY = Terms.ess("groupKey");
    static final Node TOPIC_KEY = Terms.ess("topicKey");
    static final Node REPLY_KEY = Terms.ess("replyKey");
    static final Node ARCHIVED = Terms.ess("archived");
    static final Node PINNED = Terms.ess("pinned");
    static final Node OPERATOR = Terms.ess("operator");
    static final Node TYPED = Terms.ess("typedText");
    static final Node SIGNED = Terms.ess("signedBy");
    static final Node WITHDRAWN = Terms.ess("withdrawn");

    static final Node MENU_ENTRY = Terms.ess("MenuEntry");
    static final Node MENU_GROUP = Terms.ess("menuGroup");
    static final Node MENU_PRIORITY = Terms.ess("menuPriority");

    static final Node CHANGE = Terms.ess("PlatformChange");
    static final Node CHANGE_NUMBER = Terms.ess("changeNumber");
    static final Node CHANGE_TYPE = Terms.ess("changeType");
    static final Node CHANGE_OF = Terms.ess("changeOf");
    static final Node CHANGE_IN = Terms.ess("changeIn");
    static final Node CHANGE_BY = Terms.ess("changeBy");

    static final Node ARRIVAL = Terms.ess("Arrival");
    static final Node ARRIVAL_SOURCE = Terms.ess("arrivalSource");
    static final Node ARRIVAL_SUBJECT = Terms.ess("arrivalSubject");
    static final Node ARRIVAL_FUNCTION = Terms.ess("arrivalFunction");
    static final Node ARRIVED = Terms.ess("arrivedAt");
    static final Node ARRIVES_AS = Terms.ess("arrivesAs");

    static final Node NOTICE = Terms.ess("Notice");
    static final Node NOTICE_KEY = Terms.ess("noticeKey");
    static final Node NOTICE_KIND = Terms.ess("noticeKind");
    static final Node LEADS_TO = Terms.ess("leadsTo");
    static final Node READ = Terms.ess("noticeRead");

    private Hosting() {}
}
