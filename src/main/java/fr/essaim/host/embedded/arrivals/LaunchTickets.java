package fr.essaim.host.embedded.arrivals;

import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One-time tickets with which this platform leads a browser to a plugin of its own, as the contract has them: opaque,
 * for one address, for a minute, for one use. Kept in memory: after a restart the person presses again.
 */
@Singleton
public final class LaunchTickets {

    static final Duration LASTS = Duration.ofSeconds(60);
    private static final int MOST = 20_000;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Ticket> open = new LinkedHashMap<>();

    @Inject
    public LaunchTickets(Clock clock) {
        this.clock = clock;
    }

    private record Ticket(Id person, String service, Instant until) {}

    public synchronized String issue(Id person, String service) {
        Instant now = clock.instant();
        open.values().removeIf(old -> old.until().isBefore(now));
        while (open.size() >= MOST) {
            open.remove(open.keySet().iterator().next());
        }
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String ticket = "XT-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        open.put(ticket, new Ticket(person, service, now.plus(LASTS)));
        return ticket;
    }

    /** Whose it was; empty if it is used, too old, of another address or never was. Used up either way. */
    public synchronized Optional<Id> redeem(String ticket, String service) {
        return Optional.ofNullable(open.remove(ticket))
                .filter(one -> !one.until().isBefore(clock.instant()))
                .filter(one -> one.service().equals(service))
                .map(Ticket::person);
    }
}
