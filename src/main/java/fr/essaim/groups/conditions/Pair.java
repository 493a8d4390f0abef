package fr.essaim.groups.conditions;

import fr.essaim.kernel.Id;
import java.time.Instant;

/**
 * Two teachers and what is asked of them. The order of the two says nothing: they are kept in the order of their ids.
 *
 * @param reason why, in the words of whoever asked; "" for a pair taken from last year's groups
 */
public record Pair(Kind kind, Id one, Id other, String reason, Id by, Instant at) {

    /** What may be asked of a pair. */
    public enum Kind {
        /** Must share a group. */
        TOGETHER,
        /** Must not share a group. */
        APART,
        /** Shared a group last year: better with others, but not forbidden. */
        MET
    }

    public Pair {
        if (one.compareTo(other) > 0) {
            Id first = other;
            other = one;
            one = first;
        }
    }

    public boolean has(Id teacher) {
        return one.equals(teacher) || other.equals(teacher);
    }

    /** Whether it is about the same two people. */
    public boolean joins(Id a, Id b) {
        return has(a) && has(b) && !a.equals(b);
    }

    public Id partnerOf(Id teacher) {
        return one.equals(teacher) ? other : one;
    }
}
