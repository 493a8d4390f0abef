package fr.essaim.host.embedded.web.bridge;

import fr.essaim.host.embedded.arrivals.MenuEntries;
import fr.essaim.host.embedded.arrivals.MenuEntries.Entry;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/** Menu entries of the contract. Shown as links: this platform frames nobody's pages. */
@Singleton
public final class BridgedNavigation {

    private static final Set<String> PLACES =
            Set.of("site_menu", "group_menu", "group_panel", "user_menu", "dashboard");

    private final Transactions transactions;
    private final MenuEntries entries;
    private final BridgedGroups groups;

    @Inject
    public BridgedNavigation(Transactions transactions, MenuEntries entries, BridgedGroups groups) {
        this.transactions = transactions;
        this.entries = entries;
        this.groups = groups;
    }

    Answer put(Call call) {
        JsonObject body = Bodies.object(call);
        String url = Bodies.text(body, "url", 2_000);
        if (!PLACES.contains(Bodies.text(body, "place", 20)) || !url.matches("https?://[^\\s\"<>]+")) {
            throw Refusal.invalid();
        }
        Optional<String> group = Bodies.maybe(body, "group");
        group.ifPresent(groups::find);
        Entry entry = new Entry(
                key(call),
                Bodies.text(body, "label", 60),
                url,
                group.orElse(""),
                body.get("priority") instanceof JsonNumber number ? number.intValue() : 100);
        transactions.change(() -> entries.put(entry));
        return Answer.gone();
    }

    Answer delete(Call call) {
        String key = key(call);
        transactions.change(() -> entries.remove(key));
        return Answer.gone();
    }

    static String key(Call call) {
        String key = call.steps().get(1);
        if (!key.matches("[a-z0-9-]{1,60}")) {
            throw Refusal.invalid();
        }
        return key;
    }
}
