package fr.essaim.host.embedded.accounts;

import fr.essaim.kernel.Failure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing. After some wrong answers an account, or the address they come from, must wait: 15 s, then
 * twice as long each time, at most 15 minutes. A whole collège may sit behind one address, so an address is given
 * ten times the patience. Forgotten after an hour without a wrong answer, and at a restart.
 */
@Singleton
public final class SignInBrake {

    private static final int PATIENCE_ACCOUNT = 5;
    private static final int PATIENCE_ADDRESS = 50;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int KEPT = 20_000;

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

    /** @throws Failure.TooMany with the seconds to wait, when the account or the address must wait */
    synchronized void check(String login, String address) {
        Instant now = clock.instant();
        Instant free = later(freeAt(account(login), PATIENCE_ACCOUNT), freeAt(range(address), PATIENCE_ADDRESS));
        if (free.isAfter(now)) {
            int seconds = (int)
                    Math.max(1, Duration.between(now, free).plusMillis(999).toSeconds());
            throw new Failure.TooMany(seconds, "host.sign-in-wait", seconds);
        }
    }

    synchronized void wrong(String login, String address) {
        count(account(login));
        count(range(address));
    }

    /** A right answer clears the account, not the address: others may be guessing from there. */
    synchronized void right(String login) {
        tries.remove(account(login));
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

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static String account(String login) {
        return "a:" + Account.plain(login);
    }

    /** An IPv6 subscriber owns at least a /64: the first four groups stand for all its addresses. */
    private static String range(String address) {
        String[] groups = address.split(":");
        return "r:" + (groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]));
    }

    private record Tries(int wrong, Instant last) {}
}
