package fr.essaim.pathways.choice.steering;

import fr.essaim.campaigns.Slot;
import fr.essaim.pathways.choice.FreeChoice;
import fr.essaim.workshops.Workshop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The free choice as the animator of a workshop sees it: how many, never who.
 *
 * @param state empty before the choice is opened
 * @param deadline empty before the choice is opened
 * @param sessions of this workshop in the free slot
 */
public record LedChoice(
        Workshop workshop,
        Optional<Slot> slot,
        Optional<FreeChoice.State> state,
        Optional<Instant> deadline,
        Instant now,
        List<Count> sessions) {

    /**
     * @param where its room, "" for none
     * @param first how many wish it first, {@code any} how many at all
     * @param there people in it once the result is known, 0 before
     * @param waiting how many wait for it, 0 before the result is known
     */
    public record Count(String where, boolean offered, int most, int first, int any, int there, int waiting) {}

    public LedChoice {
        sessions = List.copyOf(sessions);
    }

    public boolean is(FreeChoice.State wanted) {
        return state.filter(wanted::equals).isPresent();
    }
}
