package fr.essaim.host.lti;

import fr.essaim.kernel.Failure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Platforms an administrator has agreed to, that did not register yet: an address to give to the platform's
 * administrator, good for an hour and one registration. Only that platform is called in its course.
 */
@Singleton
public final class Invitations {

    private static final Duration LIFE = Duration.ofHours(1);

    /** @param origin of the platform agreed to */
    public record Invitation(String key, String origin, Instant until) {}

    private final Map<String, Invitation> open = new ConcurrentHashMap<>();
    private final LoginStates secrets;
    private final Clock clock;

    @Inject
    public Invitations(LoginStates secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @param address of the platform, as typed. @throws Failure.Invalid if it is none */
    public Invitation invite(String address) {
        URI platform = Platform.address("adresse", address);
        Invitation made = new Invitation(
                secrets.secret(), Platform.origin(platform), clock.instant().plus(LIFE));
        open.values().removeIf(old -> old.origin().equals(made.origin()));
        open.put(made.key(), made);
        return made;
    }

    /** @throws Failure.NotFound for one that never was, was used or is too old */
    public Invitation get(String key) {
        Invitation found = open.get(key);
        if (found == null || !found.until().isAfter(clock.instant())) {
            throw new Failure.NotFound("lti.no-invitation");
        }
        return found;
    }

    public void used(String key) {
        open.remove(key);
    }

    public List<Invitation> open() {
        Instant now = clock.instant();
        return open.values().stream().filter(one -> one.until().isAfter(now)).toList();
    }

    /** Those that may show our registration page in a frame of theirs. */
    public List<String> origins() {
        return open().stream().map(Invitation::origin).distinct().toList();
    }
}
