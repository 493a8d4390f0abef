package fr.essaim.host.lti.tokens;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.wire.Answers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpRequest;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Key sets of registered platforms, kept for an hour; a name they do not hold makes us look again, not more often than twice a minute. */
@Singleton
public final class KeySets {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration NOT_BEFORE = Duration.ofSeconds(30);

    private record Kept(JWKSet keys, Instant read) {}

    private final LtiHome home;
    private final Clock clock;
    private final Map<URI, Kept> sets = new ConcurrentHashMap<>();

    @Inject
    public KeySets(LtiHome home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /** @throws LtiRefused {@code keys-unreachable} if the platform does not give its keys */
    Optional<JWK> find(URI address, String kid) {
        Instant now = clock.instant();
        Kept kept = sets.get(address);
        boolean usable = kept != null && now.isBefore(kept.read().plus(KEPT));
        boolean known = usable && kept.keys().getKeyByKeyId(kid) != null;
        if (!known && (!usable || !now.isBefore(kept.read().plus(NOT_BEFORE)))) {
            kept = new Kept(read(address), now);
            sets.put(address, kept);
        }
        return Optional.ofNullable(kept.keys().getKeyByKeyId(kid));
    }

    /** Reads the set anew, for the connection's test too. */
    public JWKSet read(URI address) {
        try {
            var answer = home.wire().send(HttpRequest.newBuilder(address).header("Accept", "application/json"));
            if (answer.statusCode() != 200) {
                throw new LtiRefused("keys-unreachable");
            }
            return JWKSet.parse(Answers.text(answer).orElse(""));
        } catch (HostFailure | ParseException unreadable) {
            throw new LtiRefused("keys-unreachable");
        }
    }
}
