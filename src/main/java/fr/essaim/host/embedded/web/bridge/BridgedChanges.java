package fr.essaim.host.embedded.web.bridge;

import fr.essaim.host.embedded.changes.Change;
import fr.essaim.host.embedded.changes.Change.Type;
import fr.essaim.host.embedded.changes.Changes;
import fr.essaim.host.embedded.changes.Webhook;
import fr.essaim.host.embedded.changes.Webhooks;
import fr.essaim.host.embedded.web.hooks.ChangeJson;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What changed here, asked for or told: the contract's changes and the addresses that want to be called. */
@Singleton
public final class BridgedChanges {

    private static final int PAGE = 50;
    private static final int LONGEST_PAGE = 200;
    private static final int MOST_HOOKS = 5;

    private final Transactions transactions;
    private final Changes changes;
    private final Webhooks webhooks;

    @Inject
    public BridgedChanges(Transactions transactions, Changes changes, Webhooks webhooks) {
        this.transactions = transactions;
        this.changes = changes;
        this.webhooks = webhooks;
    }

    private record Page(List<Change> events, long last) {}

    Answer list(Call call) {
        int after = Bodies.number(call.asked("after").orElse("0"), 0, Integer.MAX_VALUE);
        int limit = Bodies.number(call.asked("limit").orElse(Integer.toString(PAGE)), 1, LONGEST_PAGE);
        Page page = transactions.read(() -> new Page(changes.after(after, limit), changes.last()));
        JsonArrayBuilder events = Json.createArrayBuilder();
        page.events().forEach(change -> events.add(ChangeJson.of(change)));
        return Answer.ok(Json.createObjectBuilder()
                .add("events", events)
                .add("last", page.last())
                .build());
    }

    /** From now on: what happened before is asked for, not told. Put again, the address goes on where it was. */
    Answer put(Call call) {
        String key = BridgedNavigation.key(call);
        JsonObject body = Bodies.object(call);
        String secret = Bodies.text(body, "secret", 500);
        String url = Bodies.text(body, "url", 2_000);
        if (secret.length() < 32 || !url.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[^\\s\"<>]*)?")) {
            throw Refusal.invalid();
        }
        List<Webhook> others =
                webhooks.all().stream().filter(hook -> !hook.key().equals(key)).toList();
        if (others.size() >= MOST_HOOKS) {
            throw new Refusal(409, "conflict");
        }
        long told = webhooks.all().stream()
                .filter(hook -> hook.key().equals(key))
                .map(Webhook::told)
                .findFirst()
                .orElseGet(() -> transactions.read(changes::last));
        webhooks.put(new Webhook(key, address(url), types(body), secret, told));
        return Answer.gone();
    }

    Answer delete(Call call) {
        webhooks.remove(BridgedNavigation.key(call));
        return Answer.gone();
    }

    /** Words of the contract for what never happens here are taken and never come. */
    private static Set<Type> types(JsonObject body) {
        Set<Type> types = EnumSet.noneOf(Type.class);
        Bodies.texts(body, "events").forEach(word -> Type.of(word).ifPresent(types::add));
        return types;
    }

    private static URI address(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid();
        }
    }
}
