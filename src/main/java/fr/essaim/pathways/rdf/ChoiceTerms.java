package fr.essaim.pathways.rdf;

import fr.essaim.rdf.Terms;
import org.apache.jena.graph.Node;

/** The words in which a free choice is kept. Own terms stand in the vocabulary file, under room "pathways". */
final class ChoiceTerms {

    static final String ROOM = "choice";

    static final Node CHOICE = Terms.ess("FreeChoice");
    static final Node OFFER = Terms.ess("ChoiceSession");
    static final Node CHOOSER = Terms.ess("Chooser");
    static final Node MOVE = Terms.ess("PlaceMove");
    static final Node SWAP = Terms.ess("PlaceSwap");

    static final Node SALT = Terms.ess("drawSalt");
    static final Node OPENED = Terms.ess("choiceOpened");
    static final Node DEADLINE = Terms.ess("choiceDeadline");
    static final Node CLOSED = Terms.ess("choiceClosed");
    static final Node ANNOUNCED = Terms.ess("choiceAnnounced");

    static final Node PLACES = Terms.ess("placesHeld");
    static final Node LIMIT = Terms.ess("placesLimit");
    static final Node LEAST = Terms.ess("placesLeast");
    static final Node OFFERED = Terms.ess("isOffered");
    static final Node DRAWN_PLACES = Terms.ess("placesDrawn");

    static final Node WISHES = Terms.ess("wishesInOrder");
    static final Node WISHED = Terms.ess("wishedAt");
    static final Node IN_DRAW = Terms.ess("inDraw");
    static final Node DRAWN = Terms.ess("drawnSession");
    static final Node HELD = Terms.ess("heldSession");
    static final Node SETTLED = Terms.ess("isSettled");
    static final Node OUT = Terms.ess("isOut");
    static final Node WAITS = Terms.ess("waitsFor");
    static final Node REMINDED = Terms.ess("remindedAt");

    static final Node TURN = Terms.ess("moveTurn");
    static final Node KIND = Terms.ess("moveKind");
    static final Node PERSON = Terms.ess("movedPerson");
    static final Node FROM = Terms.ess("fromSession");
    static final Node TO = Terms.ess("toSession");
    static final Node STATE = Terms.ess("swapState");
    static final Node ASKED = Terms.ess("swapAsked");
    static final Node PARTNER = Terms.ess("swapPartner");
    static final Node DECLINED = Terms.ess("declinedBy");
    static final Node WHY = Terms.dct("description");
    static final Node BY = Terms.dct("creator");
    static final Node AT = Terms.dct("created");

    private ChoiceTerms() {}
}
