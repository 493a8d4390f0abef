package fr.essaim.spaces;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far one wish has come on the host.
 *
 * @param hostId the host's id of the thing once known; stays when the thing must be changed again
 * @param since when what stands now was asked for
 * @param attempts how often the host was asked in vain since then
 * @param next before when the host is not asked again; empty: at once
 * @param reason code of the last failure, "" without one: {@code spaces.reason.<code>} says it in words
 */
public record Delivery(
        State state, Optional<String> hostId, Instant since, int attempts, Optional<Instant> next, String reason) {

    /** What failed for so long is set aside for a person to look at. */
    public static final Duration PATIENCE = Duration.ofHours(72);

    /** Why nothing more is done about somebody who left on the host: the team took it as it is. */
    public static final String LET_GO = "let-go";

    /** Why nothing is done about a closed space on the platform of now: it stays where it was closed. */
    public static final String STAYED = "stayed";

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    /** Where a wish stands. */
    public enum State {
        /** Not tried yet, or changed since it was done. */
        WANTED,
        DONE,
        /** The host did not answer well; tried again by itself, and what comes after it waits. */
        FAILED,
        /** The host said no; tried again by itself, and what comes after it goes on. */
        REFUSED,
        /** Not tried any more until a person says so. */
        SET_ASIDE,
        /** Called back by the one who wanted it, before it was tried. */
        CALLED_BACK
    }

    public static Delivery wanted(Instant now) {
        return new Delivery(State.WANTED, Optional.empty(), now, 0, Optional.empty(), "");
    }

    /** As it is, but not before that time: whoever wanted it may call it back until then. */
    public Delivery notBefore(Instant leaves) {
        return new Delivery(state, hostId, since, attempts, Optional.of(leaves), reason);
    }

    public Delivery calledBack() {
        return new Delivery(State.CALLED_BACK, hostId, since, attempts, Optional.empty(), "");
    }

    public boolean isCalledBack() {
        return state == State.CALLED_BACK;
    }

    /** Never tried, and not to be tried before a time that is still to come. */
    public boolean isHeld(Instant now) {
        return state == State.WANTED
                && attempts == 0
                && next.filter(now::isBefore).isPresent();
    }

    /** Wanted anew: changed, or to be tried again now. */
    public Delivery again(Instant now) {
        return new Delivery(State.WANTED, hostId, now, 0, Optional.empty(), "");
    }

    public Delivery done(String id) {
        return new Delivery(State.DONE, Optional.of(id), since, 0, Optional.empty(), "");
    }

    /** As it is, knowing where the thing is: it was changed while an older wish was being delivered. */
    public Delivery at(String id) {
        return new Delivery(state, Optional.of(id), since, attempts, next, reason);
    }

    public Delivery failed(State how, String why, Instant now, Instant nextTry) {
        boolean aside = how == State.SET_ASIDE || !now.isBefore(since.plus(PATIENCE));
        return new Delivery(
                aside ? State.SET_ASIDE : how,
                hostId,
                since,
                attempts + 1,
                aside ? Optional.empty() : Optional.of(nextTry),
                why);
    }

    /** As it is, and to be tried now if it waits because the host did not answer well. */
    public Delivery sooner() {
        return state == State.FAILED ? new Delivery(state, hostId, since, attempts, Optional.empty(), reason) : this;
    }

    /** Set aside until a person decides: the host lost what was done. */
    public Delivery lost(String why) {
        return new Delivery(State.SET_ASIDE, hostId, since, attempts, Optional.empty(), why);
    }

    /** Undone on the host, and left so. */
    public Delivery letGo() {
        return new Delivery(State.DONE, hostId, since, 0, Optional.empty(), LET_GO);
    }

    public boolean isLetGo() {
        return reason.equals(LET_GO);
    }

    /** Nothing is to be done on the platform of now: what there is stands on another. */
    public Delivery elsewhere(String why) {
        return new Delivery(State.DONE, Optional.empty(), since, 0, Optional.empty(), why);
    }

    public boolean isElsewhere() {
        return isDone() && hostId.isEmpty();
    }

    /** To be made from nothing: what the host's id named is gone. */
    public Delivery anew(Instant now) {
        return wanted(now);
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    public boolean isSetAside() {
        return state == State.SET_ASIDE;
    }

    /** Neither done nor set aside nor called back. */
    public boolean isWaiting() {
        return !isDone() && !isSetAside() && !isCalledBack();
    }

    /** To be tried now. A next try absurdly far off comes from a clock that was wrong, and does not count. */
    public boolean isDue(Instant now) {
        return isWaiting()
                && next.filter(then -> then.isAfter(now) && then.isBefore(now.plus(LONGEST_WAIT)))
                        .isEmpty();
    }
}
