package fr.essaim.spaces.reconciler;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.spaces.Delivery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * When to ask a host again: longer each time, never all at once, never before it said; and not at all for a while
 * (the breaker) once it failed five times in a row. One for each host; safe for use by many threads.
 */
final class Patience {

    static final int BREAKS_AFTER = 5;
    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration FIRST_REFUSED = Duration.ofMinutes(10);
    private static final Duration OPEN = Duration.ofSeconds(30);
    private static final Duration LONGEST_OPEN = Duration.ofMinutes(15);

    private final Clock clock;
    private final RandomGenerator random;
    private int inARow;
    private Instant closedUntil = Instant.MIN;
    private Instant leftAloneUntil = Instant.MIN;

    Patience(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** False while the host is to be left alone. */
    synchronized boolean mayAsk() {
        return isPast(closedUntil) && isPast(leftAloneUntil);
    }

    private boolean isPast(Instant end) {
        Instant now = clock.instant();
        // an end far off comes from a clock that was wrong
        return !now.isBefore(end) || end.isAfter(now.plus(Duration.ofHours(6)));
    }

    synchronized void answered() {
        well();
        leftAloneUntil = Instant.MIN;
    }

    /** Somebody else saw that the host is well: it is asked again, unless it asked to be left alone until later. */
    synchronized void well() {
        inARow = 0;
        closedUntil = Instant.MIN;
    }

    /** Notes the failure; while the breaker is open after its pause, one more failure opens it again, for longer. */
    synchronized void failed(HostFailure failure) {
        inARow++;
        Instant now = clock.instant();
        failure.retryAfter().ifPresent(wait -> leftAloneUntil = later(leftAloneUntil, now.plus(wait)));
        if (inARow >= BREAKS_AFTER) {
            closedUntil = later(closedUntil, now.plus(jittered(doubled(OPEN, inARow - BREAKS_AFTER, LONGEST_OPEN))));
        }
    }

    /** Notes what a failure says of the host as a whole: a refusal is an answer too. */
    void note(HostFailure failure) {
        if (failure.kind() == HostFailure.Kind.UNAVAILABLE || failure.kind() == HostFailure.Kind.MALFORMED) {
            failed(failure);
        } else {
            answered();
        }
    }

    /** Whether to leave the space for this time: what comes next would fare no better, or would overtake. */
    static boolean stops(HostFailure failure) {
        return failure.kind() == HostFailure.Kind.UNAVAILABLE
                || failure.kind() == HostFailure.Kind.MALFORMED
                || failure.code().equals("no-space");
    }

    /** The delivery after it failed once more, with the time of its next try. */
    Delivery after(HostFailure failure, Delivery delivery) {
        Delivery.State state =
                switch (failure.kind()) {
                    case UNAVAILABLE, MALFORMED -> Delivery.State.FAILED;
                    case REFUSED, MISSING -> Delivery.State.REFUSED;
                    case UNSUPPORTED -> Delivery.State.SET_ASIDE;
                };
        return delivery.failed(state, failure.code(), clock.instant(), nextTry(failure, delivery.attempts()));
    }

    private Instant nextTry(HostFailure failure, int attempts) {
        boolean refused = failure.kind() == HostFailure.Kind.REFUSED || failure.kind() == HostFailure.Kind.MISSING;
        Instant next = clock.instant().plus(jittered(doubled(refused ? FIRST_REFUSED : FIRST, attempts, LONGEST)));
        return failure.retryAfter()
                .map(wait -> later(next, clock.instant().plus(wait)))
                .orElse(next);
    }

    private static Duration doubled(Duration first, int times, Duration longest) {
        Duration wait = first.multipliedBy(1L << Math.min(times, 20));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    /** Between half and the whole, so that what failed together does not come back together. */
    private Duration jittered(Duration wait) {
        return Duration.ofMillis((long) (wait.toMillis() * (0.5 + 0.5 * random.nextDouble())));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
