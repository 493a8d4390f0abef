package fr.essaim.groups;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.List;

/**
 * What made a revision out of the one before it.
 *
 * @param teachers who moved: one for a move, two for a swap
 * @param labels the groups concerned, in the order from, to
 * @param reason why, in the words of whoever did it; "" for a search
 */
public record Change(Kind kind, List<Id> teachers, List<String> labels, String reason, Id by, Instant at) {

    /** How a plan comes to change. */
    public enum Kind {
        FORMED,
        MOVED,
        SWAPPED,
        LOCKED,
        UNLOCKED,
        PINNED,
        UNPINNED,
        NAMED,
        REPAIRED,
        RESTORED
    }

    public Change {
        teachers = List.copyOf(teachers);
        labels = List.copyOf(labels);
    }

    /** Made by a person's hand, with a reason. */
    public boolean isManual() {
        return kind == Kind.MOVED || kind == Kind.SWAPPED;
    }
}
