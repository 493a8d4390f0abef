package fr.essaim.concerns.advice;

import fr.essaim.kernel.Violation;
import java.util.List;

/**
 * One way to hold the day.
 *
 * @param workshops workshops offered at the same time, each in its room
 * @param slots times of the day, the last of free choice if {@code free}
 * @param minutes length of a session
 * @param demonstration minutes of it in which the animator shows; the others are for exchange
 * @param groupsPerSession groups that meet in a session
 * @param groups groups in all, none above six
 * @param duration minutes from the first start to the last end
 * @param violates what it costs, in the words of messages; empty: nothing
 */
public record Proposal(
        int workshops,
        int slots,
        boolean free,
        int minutes,
        int demonstration,
        int groupsPerSession,
        int groups,
        int duration,
        List<Violation> violates) {

    public Proposal {
        violates = List.copyOf(violates);
    }

    /** Sessions to be animated. */
    public int sessions() {
        return workshops * slots;
    }

    public int exchange() {
        return minutes - demonstration;
    }

    /** Hours of animation to be found, in minutes. */
    public int animation() {
        return sessions() * minutes;
    }

    /** Time of all teachers together away from their classes, in minutes. */
    public int away(int teachers) {
        return teachers * duration;
    }

    /** Workshops each group sees in the prescribed slots. */
    public int prescribed() {
        return free ? slots - 1 : slots;
    }
}
