package fr.essaim.host.lti;

import fr.essaim.kernel.Failure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Launches that wait for a person's choice: which pages to link to, or who of the roster it is. Kept here half an hour;
 * the form carries a ticket nobody guesses, never in an address.
 */
@Singleton
public final class Tickets {

    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int MOST = 10_000;

    private record Waiting(Launch launch, Instant until) {}

    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private final LoginStates secrets;
    private final Clock clock;

    @Inject
    public Tickets(LoginStates secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    public String keep(Launch launch) {
        Instant now = clock.instant();
        if (waiting.size() >= MOST) {
            waiting.values().removeIf(old -> !old.until().isAfter(now));
        }
        String ticket = secrets.secret();
        if (waiting.size() < MOST) {
            waiting.put(ticket, new Waiting(launch, now.plus(LIFE)));
        }
        return ticket;
    }

    /** @throws Failure.Conflict if it is too long ago */
    public Launch get(String ticket) {
        Waiting found = ticket == null ? null : waiting.get(ticket);
        if (found == null || !found.until().isAfter(clock.instant())) {
            throw new Failure.Conflict("lti.choice-too-old");
        }
        return found.launch();
    }
}
