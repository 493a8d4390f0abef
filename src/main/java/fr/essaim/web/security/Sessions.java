package fr.essaim.web.security;

import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sessions of this server, by the secret in the browser's cookie. A session ends after 60 minutes without a
 * request, or 10 hours in all; signing in always makes a new secret.
 */
@Singleton
public final class Sessions {

    static final Duration IDLE = Duration.ofMinutes(60);
    static final Duration ABSOLUTE = Duration.ofHours(10);
    private static final int MOST = 50_000;

    private final Map<String, Session> open = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    @Inject
    public Sessions(Clock clock) {
        this.clock = clock;
    }

    /** Opens a session and gives its secret, for the cookie. */
    public String open(Optional<Id> person) {
        if (open.size() >= MOST) {
            sweep();
        }
        String secret = secret();
        open.put(secret, new Session(person, secret(), clock.instant()));
        return secret;
    }

    public Optional<Session> find(String secret) {
        Session session = secret == null ? null : open.get(secret);
        if (session == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (isOver(session, now)) {
            open.remove(secret);
            return Optional.empty();
        }
        session.touch(now);
        return Optional.of(session);
    }

    public void close(String secret) {
        if (secret != null) {
            open.remove(secret);
        }
    }

    /** Ends every session of a person: the account was closed, or the password changed. */
    public void closeAllOf(Id person) {
        open.values()
                .removeIf(session -> session.person().filter(person::equals).isPresent());
    }

    private void sweep() {
        Instant now = clock.instant();
        open.values().removeIf(session -> isOver(session, now));
        if (open.size() >= MOST) {
            open.values().removeIf(session -> session.person().isEmpty());
        }
    }

    private static boolean isOver(Session session, Instant now) {
        return session.seen().plus(IDLE).isBefore(now)
                || session.opened().plus(ABSOLUTE).isBefore(now);
    }

    private String secret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
