package fr.essaim.host.rest;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.Notices;
import fr.essaim.host.spi.People;
import fr.essaim.host.spi.Shell;
import fr.essaim.host.spi.Spaces;
import fr.essaim.host.spi.changes.Changes;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A host that serves the contract, with the features it says it has. */
final class RestPlatform implements HostPlatform {

    /** The next session stands in it without a bar to scroll. */
    private static final int PANEL_HEIGHT = 440;

    private final Exchange exchange;
    private final AtomicReference<Set<Capability>> known = new AtomicReference<>();

    RestPlatform(Exchange exchange) {
        this.exchange = exchange;
    }

    @Override
    public String id() {
        return "rest";
    }

    @Override
    public Set<Capability> capabilities() {
        Set<Capability> kept = known.get();
        if (kept == null) {
            kept = read(exchange.get("capabilities"));
            known.set(kept);
        }
        return kept;
    }

    private static Set<Capability> read(JsonObject result) {
        if (!(result.get("features") instanceof JsonArray features)) {
            throw HostFailure.malformed("unreadable", null);
        }
        List<String> names = features.getValuesAs(JsonString::getString);
        Set<Capability> can = EnumSet.noneOf(Capability.class);
        add(can, names, "directory", Capability.PEOPLE_BY_SCHOOL);
        add(can, names, "groups", Capability.SPACES, Capability.MEMBERS, Capability.OPERATORS);
        add(can, names, "archive", Capability.ARCHIVE_SPACES);
        add(
                can,
                names,
                "discussion",
                Capability.IDEMPOTENT_POSTS,
                Capability.AUTHORS,
                Capability.EDIT_POSTS,
                Capability.WITHDRAW_POSTS);
        add(can, names, "notifications", Capability.NOTICES);
        add(can, names, "navigation", Capability.NAVIGATION);
        add(can, names, "changes", Capability.CHANGES);
        add(can, names, "webhooks", Capability.WEBHOOKS);
        return Set.copyOf(can);
    }

    private static void add(Set<Capability> can, List<String> names, String feature, Capability... gives) {
        if (names.contains(feature)) {
            can.addAll(List.of(gives));
        }
    }

    @Override
    public People people() {
        return new RestPeople(exchange);
    }

    @Override
    public Spaces spaces() {
        return new RestSpaces(exchange);
    }

    @Override
    public Notices notices() {
        return new RestNotices(exchange);
    }

    @Override
    public Changes changes() {
        return new RestChanges(exchange);
    }

    @Override
    public Shell shell() {
        return new Shell() {
            @Override
            public void put(Entry entry) {
                JsonObject body = Json.createObjectBuilder()
                        .add("label", entry.label())
                        .add("url", entry.url())
                        .add("place", place(entry))
                        .add("display", entry.embedded() ? "embed" : "link")
                        .add("priority", entry.priority())
                        .add("heightPx", PANEL_HEIGHT)
                        .build();
                JsonObject whole = entry.space()
                        .map(space -> Json.createObjectBuilder(body)
                                .add("group", space)
                                .build())
                        .orElse(body);
                exchange.call("PUT", "navigation/" + Exchange.step(entry.key()), "", whole);
            }

            @Override
            public void remove(String key) {
                exchange.call("DELETE", "navigation/" + Exchange.step(key), "", null);
            }
        };
    }

    @Override
    public Probe probe() {
        long start = System.nanoTime();
        try {
            JsonObject result = exchange.get("capabilities");
            known.set(read(result));
            JsonObject host = Reading.object(result, "host");
            String product = Reading.maybe(host, "product").orElse("") + " "
                    + Reading.maybe(host, "version").orElse("");
            List<String> problems = known.get().containsAll(Set.of(Capability.SPACES, Capability.IDEMPOTENT_POSTS))
                    ? List.of()
                    : List.of("missing-scope");
            return new Probe(product.strip(), problems, List.of(), millis(start));
        } catch (HostFailure failure) {
            return new Probe("", List.of(failure.code()), List.of(), millis(start));
        }
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** Where the contract puts it. */
    static String place(Shell.Entry entry) {
        if (entry.kind() == Shell.Kind.PANEL) {
            return entry.space().isPresent() ? "group_panel" : "dashboard";
        }
        return entry.space().isPresent() ? "group_menu" : "site_menu";
    }
}
