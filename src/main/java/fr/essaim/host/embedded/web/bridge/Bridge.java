package fr.essaim.host.embedded.web.bridge;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.kernel.Failure;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Leads a signed call to the part that answers it, and says in the contract's own codes what went wrong. Knows
 * nothing of the server it runs in.
 */
@Singleton
public final class Bridge {

    static final int LARGEST_BODY = 256 * 1024;
    private static final List<String> FEATURES = List.of(
            "tickets",
            "directory",
            "groups",
            "archive",
            "discussion",
            "notifications",
            "navigation",
            "changes",
            "webhooks");

    private final SignedCalls signedCalls;
    private final Map<String, Function<Call, Answer>> routes;

    @Inject
    public Bridge(
            SignedCalls signedCalls,
            BridgedPeople people,
            BridgedGroups groups,
            BridgedTopics topics,
            BridgedNotices notices,
            BridgedTickets tickets,
            BridgedNavigation navigation,
            BridgedChanges changes) {
        this.signedCalls = signedCalls;
        this.routes = Map.ofEntries(
                Map.entry("GET capabilities", call -> capabilities()),
                Map.entry("GET users", people::list),
                Map.entry("GET users/*", people::get),
                Map.entry("GET groups", groups::list),
                Map.entry("POST groups", groups::create),
                Map.entry("GET groups/*", groups::get),
                Map.entry("PATCH groups/*", groups::update),
                Map.entry("GET groups/*/members", groups::members),
                Map.entry("PUT groups/*/members/*", groups::putMember),
                Map.entry("DELETE groups/*/members/*", groups::deleteMember),
                Map.entry("GET groups/*/topics", topics::list),
                Map.entry("POST groups/*/topics", topics::create),
                Map.entry("GET topics/*", topics::get),
                Map.entry("PATCH topics/*", topics::update),
                Map.entry("DELETE topics/*", topics::delete),
                Map.entry("GET topics/*/replies", topics::replies),
                Map.entry("POST topics/*/replies", topics::reply),
                Map.entry("POST notifications", notices::send),
                Map.entry("POST tickets/*", tickets::validate),
                Map.entry("PUT navigation/*", navigation::put),
                Map.entry("DELETE navigation/*", navigation::delete),
                Map.entry("GET changes", changes::list),
                Map.entry("PUT webhooks/*", changes::put),
                Map.entry("DELETE webhooks/*", changes::delete));
    }

    Answer answer(Call call) {
        try {
            if (call.body().length > LARGEST_BODY) {
                throw new Refusal(413, "too_large");
            }
            signedCalls.check(call);
            Function<Call, Answer> route = routes.get(call.method() + " " + shape(call.steps()));
            if (route == null) {
                throw Refusal.notFound();
            }
            return route.apply(call);
        } catch (Refusal refusal) {
            return Answer.of(refusal);
        } catch (HostFailure failure) {
            return Answer.of(refusal(failure));
        } catch (Failure failure) {
            return Answer.of(refusal(failure));
        }
    }

    /** Every second step of a path is an id. */
    private static String shape(List<String> steps) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            shape.append(i == 0 ? "" : "/").append(i % 2 == 0 ? steps.get(i) : "*");
        }
        return shape.toString();
    }

    private static Refusal refusal(HostFailure failure) {
        return switch (failure.kind()) {
            case MISSING -> Refusal.notFound();
            case REFUSED -> new Refusal(409, failure.code().equals("archived") ? "archived" : "conflict");
            case UNAVAILABLE, MALFORMED, UNSUPPORTED -> new Refusal(503, "read_only");
        };
    }

    private static Refusal refusal(Failure failure) {
        if (failure instanceof Failure.NotFound) {
            return Refusal.notFound();
        }
        if (failure instanceof Failure.Invalid) {
            return Refusal.invalid();
        }
        if (failure instanceof Failure.Refused) {
            return new Refusal(403, "forbidden");
        }
        return failure instanceof Failure.HostDown ? new Refusal(503, "read_only") : new Refusal(409, "conflict");
    }

    private static Answer capabilities() {
        JsonObject host = Json.createObjectBuilder()
                .add("product", "Essaim")
                .add("version", "1")
                .add("language", "fr")
                .build();
        JsonObject limits = Json.createObjectBuilder()
                .add("bodyBytes", 65_000)
                .add("utf8mb4", true)
                .build();
        return Answer.ok(Json.createObjectBuilder()
                .add("api", "1")
                .add("host", host)
                .add("features", Json.createArrayBuilder(FEATURES))
                .add("limits", limits)
                .build());
    }
}
