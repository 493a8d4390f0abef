package fr.essaim.host.elgg;

import fr.essaim.host.elgg.Dialect.Pair;
import fr.essaim.host.elgg.Dialect.User;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.wire.Answers;
import fr.essaim.host.wire.Wire;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The service account's session, opened when first needed and again when the host has forgotten it. One call at a
 * time: a host of this family keeps one proof for the whole session. The password leaves this class for the sign-in
 * form only.
 */
final class ElggSession {

    private static final String HOME = "groups/all";
    private static final Duration MOMENT = Duration.ofMillis(400);

    private final URI root;
    private final String account;
    private final String password;
    private final Wire wire;
    private String cookie = "";
    private Dialect dialect;
    private Pair pair;
    private String ownGuid = "";

    ElggSession(URI root, String account, String password, Wire wire) {
        this.root = root;
        this.account = account;
        this.password = password;
        this.wire = wire;
    }

    URI root() {
        return root;
    }

    synchronized Dialect dialect() {
        enter();
        return dialect;
    }

    /** The service account itself, "" when the host did not say. */
    synchronized String ownGuid() {
        enter();
        return ownGuid;
    }

    /**
     * A page as the service account sees it. A redirect may mean that the session is gone: it is opened again once.
     *
     * @return empty if there is no such page, or it leads elsewhere
     */
    synchronized Optional<HttpResponse<byte[]>> page(String path) {
        enter();
        HttpResponse<byte[]> answer = get(path);
        if (isElsewhere(answer) && !stillIn()) {
            leave();
            enter();
            answer = get(path);
        }
        return isElsewhere(answer) ? Optional.empty() : Optional.of(read(answer));
    }

    /** An action sent as the host's own scripts send it. */
    Outcome act(String action, List<Map.Entry<String, String>> fields) {
        return act(action, fields, true);
    }

    /** An action that makes something: on 1.8 scripts are not told what, only a plain form is led to it. */
    Outcome make(String action, List<Map.Entry<String, String>> fields) {
        return act(action, fields, dialect() != Dialect.ESOPE_1_8);
    }

    private synchronized Outcome act(String action, List<Map.Entry<String, String>> fields, boolean script) {
        enter();
        Outcome outcome = send(action, fields, script);
        boolean maybeStale = outcome.kind() == Outcome.Kind.NOT_LET_IN
                || !script && outcome.kind() == Outcome.Kind.REFUSED && !stillIn();
        if (maybeStale) {
            // the action did not run: a new session and proof, and once more
            leave();
            enter();
            outcome = send(action, fields, script);
        }
        if (outcome.kind() == Outcome.Kind.NOT_LET_IN) {
            throw HostFailure.refused("forbidden");
        }
        return outcome;
    }

    private Outcome send(String action, List<Map.Entry<String, String>> fields, boolean script) {
        return Outcome.of(post("action/" + action, fields, script));
    }

    private HttpResponse<byte[]> post(String path, List<Map.Entry<String, String>> fields, boolean script) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        all.add(Map.entry("__elgg_ts", pair.time()));
        all.add(Map.entry("__elgg_token", pair.token()));
        all.addAll(fields);
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Wire.form(all)));
        if (script) {
            request.header("X-Requested-With", "XMLHttpRequest").header("Accept", "application/json");
        }
        return sendWithCookie(request);
    }

    private HttpResponse<byte[]> get(String path) {
        return sendWithCookie(HttpRequest.newBuilder(root.resolve(path)).GET());
    }

    private HttpResponse<byte[]> sendWithCookie(HttpRequest.Builder request) {
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        HttpResponse<byte[]> answer = wire.send(request);
        answer.headers().allValues("Set-Cookie").stream()
                .filter(line -> line.startsWith("Elgg="))
                .map(line -> line.split(";", 2)[0])
                .reduce((older, newer) -> newer)
                .ifPresent(given -> cookie = given);
        return answer;
    }

    private void leave() {
        pair = null;
        cookie = "";
    }

    private void enter() {
        if (pair != null) {
            return;
        }
        String door = text(read(get(HOME)));
        dialect = Dialect.of(door);
        pair = Pair.in(door).orElseThrow(() -> HostFailure.malformed("not-elgg", null));
        Outcome.Kind signedIn;
        try {
            signedIn = Outcome.of(post(
                            "action/login",
                            List.of(Map.entry("username", account), Map.entry("password", password)),
                            true))
                    .kind();
        } finally {
            pair = null;
        }
        if (signedIn != Outcome.Kind.DONE) {
            cookie = "";
            throw HostFailure.refused("sign-in");
        }
        pair = inside().or(this::insideAMomentLater).orElseThrow(() -> HostFailure.refused("sign-in"));
    }

    /** Seen: the host answers a sign-in before it has written the session down. */
    private Optional<Pair> insideAMomentLater() {
        LockSupport.parkNanos(MOMENT.toNanos());
        return inside();
    }

    private boolean stillIn() {
        Optional<Pair> fresh = inside();
        fresh.ifPresent(given -> pair = given);
        return fresh.isPresent();
    }

    /** A fresh proof of the session, empty if nobody is signed in. */
    private Optional<Pair> inside() {
        if (dialect == Dialect.ELGG_6) {
            JsonObject refreshed = Answers.json(read(get("refresh_token")))
                    .filter(JsonObject.class::isInstance)
                    .map(JsonObject.class::cast)
                    .orElseThrow(() -> HostFailure.malformed("unreadable", null));
            ownGuid = refreshed.containsKey("user_guid")
                    ? refreshed.get("user_guid").toString()
                    : "0";
            return ownGuid.equals("0") ? Optional.empty() : Pair.in(refreshed);
        }
        String page = text(read(get(HOME)));
        Optional<User> user = User.in(page);
        user.ifPresent(known -> ownGuid = known.guid());
        return user.flatMap(known -> Pair.in(page));
    }

    private static boolean isElsewhere(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        return status >= 300 && status < 400 || status == 403 || status == 404;
    }

    private static HttpResponse<byte[]> read(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == 429
                || status == 503 && answer.headers().firstValue("Retry-After").isPresent()) {
            throw HostFailure.busy(Answers.patience(answer));
        }
        if (status >= 500) {
            throw HostFailure.unavailable(status == 503 ? "maintenance" : "server-error");
        }
        if (status != 200) {
            throw HostFailure.malformed(status >= 300 && status < 400 ? "redirect" : "unreadable", null);
        }
        return answer;
    }

    static String text(HttpResponse<byte[]> answer) {
        return Answers.text(answer).orElseThrow(() -> HostFailure.malformed("unreadable", null));
    }
}
