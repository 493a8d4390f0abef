package fr.essaim.host.lti;

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

/** Sign-ins under way: kept here, five minutes, taken once. A nonce is good with its own state only, hence once too. */
@Singleton
public final class LoginStates {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MOST = 20_000;

    /**
     * @param browser secret of the browser that began, in its cookie
     * @param again where the activity can be opened in a tab of its own, if its platform has such an address
     */
    public record State(
            String value, String nonce, Id platform, String browser, Optional<String> again, Instant until) {}

    private final Map<String, State> states = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    @Inject
    public LoginStates(Clock clock) {
        this.clock = clock;
    }

    public State begin(Id platform, String browser, Optional<String> again) {
        Instant now = clock.instant();
        if (states.size() >= MOST) {
            states.values().removeIf(state -> !state.until().isAfter(now));
        }
        State state = new State(secret(), secret(), platform, browser, again, now.plus(LIFE));
        if (states.size() < MOST) {
            states.put(state.value(), state);
        }
        return state;
    }

    /** Empty for one that never was, was taken before, or is too old. */
    public Optional<State> take(String value) {
        return Optional.ofNullable(value == null ? null : states.remove(value))
                .filter(state -> state.until().isAfter(clock.instant()));
    }

    /** 256 bits nobody guesses. */
    public String secret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
