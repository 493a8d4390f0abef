package fr.essaim.animators.rdf.pool;

import fr.essaim.rdf.Names;
import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which cards and requests are kept. */
final class PoolTerms {

    static final Node CARDS = Names.graph("animators-pool");
    static final Node REQUESTS = Names.graph("animators-requests");

    static final Node CARD = Terms.ess("PoolCard");
    static final Node OWNER = Terms.ess("cardOf");
    static final Node CONCERN = Terms.ess("cardAnswersConcern");
    static final Node DISCIPLINES = Terms.ess("discipline");
    static final Node WAY = Terms.ess("cardWay");
    static final Node LENGTH = Terms.ess("cardLength");
    static final Node EQUIPMENT = Terms.ess("cardEquipment");
    static final Node HALF_DAY = Terms.ess("cardHalfDay");
    static final Node FROM = Terms.ess("cardFrom");
    static final Node UNTIL = Terms.ess("cardUntil");
    static final Node REACH = Terms.ess("cardReach");
    static final Node AREA = Terms.ess("cardArea");
    static final Node SAVED = Terms.ess("cardSaved");
    static final Node CONSENT_GIVEN = Terms.dct("issued");
    static final Node CONSENT_UNTIL = Terms.dct("valid");
    static final Node CONSENT_ACADEMY = Terms.ess("cardOpenToAcademy");
    static final Node CONSENT_WITHDRAWN = Terms.ess("cardWithdrawn");

    static final Node REQUEST = Terms.ess("AnimatorRequest");
    static final Node FOR_CAMPAIGN = Terms.ess("requestFor");
    static final Node ASKS = Terms.ess("requestTo");
    static final Node BY = Terms.ess("requestBy");
    static final Node ASKED = Terms.ess("requestedAt");
    static final Node STATE = Terms.ess("requestState");
    static final Node WORDS = Terms.dct("description");
    static final Node ANSWER = Terms.ess("requestAnswer");
    static final Node OTHER_DAY = Terms.ess("requestOtherDay");

    static final Node SUGGESTED_BY = Terms.ess("requestSuggestedBy");

    private PoolTerms() {}
}
