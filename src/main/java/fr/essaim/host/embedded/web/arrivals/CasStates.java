package fr.essaim.host.embedded.web.arrivals;

import fr.essaim.host.embedded.arrivals.Doors;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.web.browser.Https;
import fr.essaim.web.browser.OwnPath;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was begun by which browser: a sign-in that another browser began is not finished here (somebody could be signed
 * in as somebody else without knowing). Five minutes, one use.
 */
@Singleton
public final class CasStates {

    static final String COOKIE = "essaim-cas";
    private static final Duration LASTS = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final Ids ids;
    private final Doors doors;
    private final Clock clock;
    private final Map<String, State> open = new LinkedHashMap<>();

    @Inject
    public CasStates(Ids ids, Doors doors, Clock clock) {
        this.ids = ids;
        this.doors = doors;
        this.clock = clock;
    }

    /** @param back where to go afterwards, a path of ours */
    record State(String value, String back, Instant until) {}

    synchronized State open(String back) {
        Instant now = clock.instant();
        open.values().removeIf(old -> old.until().isBefore(now));
        while (open.size() >= MOST) {
            open.remove(open.keySet().iterator().next());
        }
        Id value = ids.next();
        State state = new State(value.value(), OwnPath.of(back), now.plus(LASTS));
        open.put(state.value(), state);
        return state;
    }

    synchronized State take(String value, String cookie) {
        return Optional.of(value)
                .filter(cookie::equals)
                .map(open::remove)
                .filter(state -> !state.until().isBefore(clock.instant()))
                .orElseThrow(() -> new Failure.Refused("host.ticket-no-good"));
    }

    String service(State state) {
        return address("connexion/cas/retour?etat=" + state.value());
    }

    String address(String path) {
        return doors.ownAddress() + path;
    }

    NewCookie cookie(State state, HttpServletRequest request) {
        return new NewCookie.Builder(COOKIE)
                .value(state.value())
                .path(request.getContextPath() + "/connexion/cas")
                .maxAge((int) LASTS.toSeconds())
                .httpOnly(true)
                .secure(Https.is(request))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
