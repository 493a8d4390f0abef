package fr.essaim.pathways.choice;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An offer to exchange places, to all who are in the other session or to one colleague, if that one is there.
 *
 * @param asked the colleague asked by name, empty for all
 * @param partner who accepted
 * @param declined who does not want to, and is not asked again
 */
public record Swap(
        Id id,
        Id proposer,
        Id from,
        Id to,
        Optional<Id> asked,
        State state,
        Optional<Id> partner,
        Set<Id> declined,
        Instant at) {

    /** What became of it. */
    public enum State {
        OPEN,
        DONE,
        /** Taken back, refused by the one asked, or void because the place went. */
        WITHDRAWN
    }

    public Swap {
        declined = java.util.Collections.unmodifiableSet(new TreeSet<>(declined));
    }

    public static Swap open(Id id, Id proposer, Id from, Id to, Optional<Id> asked, Instant at) {
        return new Swap(id, proposer, from, to, asked, State.OPEN, Optional.empty(), Set.of(), at);
    }

    /** Whether this person may answer: is asked, and did not say no. Being there is not looked at here. */
    public boolean isFor(Id person) {
        return asked.map(person::equals).orElse(true) && !declined.contains(person);
    }

    /** Whether the one asked by name said no. */
    public boolean isRefused() {
        return asked.filter(declined::contains).isPresent();
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Swap withdrawn() {
        return new Swap(id, proposer, from, to, asked, State.WITHDRAWN, partner, declined, at);
    }

    public Swap done(Id with) {
        return new Swap(id, proposer, from, to, asked, State.DONE, Optional.of(with), declined, at);
    }

    public Swap declinedBy(Id person) {
        Set<Id> more = new TreeSet<>(declined);
        more.add(person);
        State after = asked.filter(person::equals).isPresent() ? State.WITHDRAWN : state;
        return new Swap(id, proposer, from, to, asked, after, partner, more, at);
    }
}
