package fr.essaim.host.embedded.accounts;

import fr.essaim.kernel.Failure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Slows down guessing. After five wrong answers for one account from one address, that address must wait for that
 * account: 15 s, then twice as long each time, at most 15 minutes; the owner elsewhere does not. After fifty from all
 * addresses together the account waits wherever it is asked for, but in browsers in which its owner signed in before:
 * these have a patience of their own, so that nobody locks the owner out. A whole collège may sit behind one address,
 * so an address is given fifty wrong answers for all accounts. Forgotten after an hour without a wrong answer, and at
 * a restart.
 */
@Singleton
public final class SignInBrake {

    private static final int PATIENCE = 5;
    private static final int PATIENCE_FOR_ALL = 50;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int KEPT = 40_000;
    private static final int LONGEST_KEY = 200;

    private final Clock clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > KEPT;
        }
    };

    @Inject
    public SignInBrake(Clock clock) {
        this.clock = clock;
    }

    /** Who answers for which account. @param device the number of a browser known to be the owner's */
    record Asker(String login, String address, Optional<String> device) {}

    /** @throws Failure.TooMany with the seconds to wait */
    synchronized void check(Asker asker) {
        Instant now = clock.instant();
        Instant free = limits(asker)
                .map(limit -> freeAt(limit.key(), limit.patience()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        if (free.isAfter(now)) {
            int seconds = (int)
                    Math.max(1, Duration.between(now, free).plusMillis(999).toSeconds());
            throw new Failure.TooMany(seconds, "host.sign-in-wait", seconds);
        }
    }

    synchronized void wrong(Asker asker) {
        limits(asker).forEach(limit -> count(limit.key()));
    }

    /** A right answer clears whoever gave it, not the address nor the account: others may be guessing. */
    synchronized void right(Asker asker) {
        tries.remove(own(asker).key());
    }

    private record Limit(String key, int patience) {}

    /** What a try is held to: a known browser to its own, anybody else to all. */
    private static Stream<Limit> limits(Asker asker) {
        Limit own = own(asker);
        return asker.device().isPresent()
                ? Stream.of(own)
                : List.of(
                        own,
                        new Limit(key("account", asker.login()), PATIENCE_FOR_ALL),
                        new Limit(key("range", range(asker.address())), PATIENCE_FOR_ALL))
                        .stream();
    }

    private static Limit own(Asker asker) {
        return new Limit(
                asker.device()
                        .map(device -> key("device", device))
                        .orElseGet(() -> key("pair", range(asker.address()) + " " + asker.login())),
                PATIENCE);
    }

    private void count(String key) {
        Instant now = clock.instant();
        tries.merge(
                key,
                new Tries(1, now),
                (old, one) -> old.last().plus(MEMORY).isBefore(now) ? one : new Tries(old.wrong() + 1, now));
    }

    private Instant freeAt(String key, int patience) {
        Tries known = tries.get(key);
        if (known == null
                || known.wrong() < patience
                || known.last().plus(MEMORY).isBefore(clock.instant())) {
            return Instant.MIN;
        }
        int doublings = Math.min(known.wrong() - patience, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return known.last().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    private static String key(String kind, String what) {
        String plain = kind + " " + Account.plain(what);
        return plain.substring(0, Math.min(LONGEST_KEY, plain.length()));
    }

    /** An IPv6 subscriber owns at least a /64: the first four groups stand for all its addresses. */
    private static String range(String address) {
        String[] groups = address.split(":");
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }

    private record Tries(int wrong, Instant last) {}
}
