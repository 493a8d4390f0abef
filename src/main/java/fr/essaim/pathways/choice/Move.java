package fr.essaim.pathways.choice;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A change of one person's place after the draw.
 *
 * @param turn the moves of one act have one number: what somebody did, and the waiting lists that moved up for it
 * @param by whose act it was
 * @param reason what the team wrote, "" otherwise
 * @param settled before the move, as {@code out} and {@code waits}: what undoing brings back
 */
public record Move(
        int turn,
        Kind kind,
        Id person,
        Optional<Id> from,
        Optional<Id> to,
        Id by,
        Instant at,
        String reason,
        boolean settled,
        boolean out,
        List<Chooser.Wait> waits) {

    /** Why. */
    public enum Kind {
        /** Given by the draw: only told, never written as a move. */
        DRAWN,
        /** Moved up from a waiting list. */
        PROMOTED,
        /** Took a free place. */
        TAKEN,
        /** Gave the place up. */
        LEFT,
        SWAPPED,
        /** By the team. */
        PLACED,
        /** Said to be absent by the team, or no longer in a group. */
        ABSENT,
        /** The session is not held. */
        CLOSED,
        UNDONE;

        public String key() {
            return "choice.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Move {
        waits = List.copyOf(waits);
    }
}
