package fr.essaim.pathways.choice;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An offer to exchange places, to all who are in the other session.
 *
 * @param partner who accepted
 * @param declined who does not want to, and is not asked again
 */
public record Swap(
        Id id, Id proposer, Id from, Id to, State state, Optional<Id> partner, Set<Id> declined, Instant at) {

    /** What became of it. */
    public enum State {
        OPEN,
        DONE,
        /** Taken back, or void because the place went. */
        WITHDRAWN
    }

    public Swap {
        declined = java.util.Collections.unmodifiableSet(new TreeSet<>(declined));
    }

    public static Swap open(Id id, Id proposer, Id from, Id to, Instant at) {
        return new Swap(id, proposer, from, to, State.OPEN, Optional.empty(), Set.of(), at);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Swap withdrawn() {
        return new Swap(id, proposer, from, to, State.WITHDRAWN, partner, declined, at);
    }

    public Swap done(Id with) {
        return new Swap(id, proposer, from, to, State.DONE, Optional.of(with), declined, at);
    }

    public Swap declinedBy(Id person) {
        Set<Id> more = new TreeSet<>(declined);
        more.add(person);
        return new Swap(id, proposer, from, to, state, partner, more, at);
    }
}
