package fr.essaim.pathways.choice;

import fr.essaim.kernel.Id;
import java.util.Optional;

/**
 * A session of the slot of free choice, as the team offers it.
 *
 * @param id of the published session
 * @param room where it is published to be held; empty for one kept before rooms were
 * @param places people the workshop takes in its room
 * @param limit a smaller number set by the team, 0 for all places
 * @param least below so many people the team is asked whether the session shall be held
 * @param offered whether it may be chosen
 * @param drawn places it had in the draw, 0 if it was not part of it or before there was one
 */
public record ChoiceSession(
        Id id, Id workshop, Optional<Id> room, int places, int limit, int least, boolean offered, int drawn) {

    /** People who may come. */
    public int most() {
        return limit == 0 ? places : Math.min(limit, places);
    }

    public ChoiceSession within(int smallest, int largest) {
        return new ChoiceSession(id, workshop, room, places, largest, smallest, offered, drawn);
    }

    public ChoiceSession offered(boolean now) {
        return new ChoiceSession(id, workshop, room, places, limit, least, now, drawn);
    }

    /** As it was published last. */
    public ChoiceSession as(ChoiceSession published) {
        return new ChoiceSession(id, workshop, published.room, published.places, limit, least, offered, drawn);
    }

    ChoiceSession asDrawn() {
        return new ChoiceSession(id, workshop, room, places, limit, least, offered, offered ? most() : 0);
    }
}
