package fr.essaim.desk;

import fr.essaim.campaigns.Room;
import fr.essaim.campaigns.Slot;
import fr.essaim.pathways.Session;
import fr.essaim.workshops.Workshop;
import java.util.Optional;

/**
 * One slot of somebody's day.
 *
 * @param session empty in the slot of free choice, or when nothing is planned
 * @param animator name of who leads it, "" when not known
 */
public record Moment(
        Slot slot,
        Optional<Session> session,
        Optional<Workshop> workshop,
        Optional<Room> room,
        String animator,
        State state) {

    /** Where the clock stands. */
    public enum State {
        DONE,
        RUNNING,
        /** The next one to begin. */
        NEXT,
        LATER
    }

    public boolean isFree() {
        return slot.free();
    }
}
