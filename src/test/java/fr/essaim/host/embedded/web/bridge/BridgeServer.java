package fr.essaim.host.embedded.web.bridge;

import fr.essaim.host.embedded.EmbeddedProvider;
import fr.essaim.host.embedded.EmbeddedWorld;
import fr.essaim.host.embedded.arrivals.LaunchTickets;
import fr.essaim.host.embedded.arrivals.MenuEntries;
import fr.essaim.host.embedded.changes.MemoryWebhooks;
import fr.essaim.host.embedded.rdf.RdfMenuEntries;
import fr.essaim.host.played.Ask;
import fr.essaim.host.played.Played;
import fr.essaim.host.played.Reply;
import fr.essaim.host.played.Stubs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The embedded platform's contract on a port of its own, behind WireMock, without a container. */
public final class BridgeServer implements AutoCloseable {

    public static final String KEY = "essaim-lyon";
    public static final String SECRET = "a secret of this test only";
    private static final String ROOT = "/essaim/exchange-groups/v1/";

    public final LaunchTickets tickets;
    public final MenuEntries menu;
    public final MemoryWebhooks hooks = new MemoryWebhooks();
    public final Played played;
    private final Bridge bridge;

    public BridgeServer(EmbeddedWorld world) {
        tickets = new LaunchTickets(world.clock);
        menu = new RdfMenuEntries(world.store);
        EmbeddedProvider embedded = world.provider;
        BridgedPeople people = new BridgedPeople(world.store, world.accounts);
        BridgedGroups groups = new BridgedGroups(world.store, world.groups, people, embedded);
        bridge = new Bridge(
                new SignedCalls(key -> key.equals(KEY) ? Optional.of(SECRET) : Optional.empty(), world.clock),
                people,
                groups,
                new BridgedTopics(world.store, world.groups, groups, people, world.discuss, embedded),
                new BridgedNotices(embedded),
                new BridgedTickets(world.store, tickets, people, world.groups, world.clock),
                new BridgedNavigation(world.store, menu, groups),
                new BridgedChanges(world.store, world.changes, hooks));
        played = new Played(this::answer, List.of(Stubs.everything()))
                .halfWayAt(ask -> ask.call().equals("POST " + ROOT + "groups"));
    }

    public String address() {
        return played.address() + "/essaim";
    }

    /** What an adapter of the contract is given to reach it. */
    public Map<String, String> settings() {
        return Map.of("base-url", address(), "key", KEY, "secret", SECRET, "allow-private", "true");
    }

    Answer answer(String method, String below, Map<String, String> headers, byte[] body) {
        return bridge.answer(new Call(method, address(), ROOT + below, below, "", headers, body));
    }

    private Reply answer(Ask ask) {
        String below = ask.path().substring(ROOT.length());
        Answer answer = bridge.answer(
                new Call(ask.method(), address(), ask.path(), below, ask.query(), ask.headers(), ask.bytes()));
        List<Map.Entry<String, String>> headers =
                new ArrayList<>(answer.headers().entrySet());
        if (answer.body().length > 0) {
            headers.add(Map.entry("Content-Type", "application/json"));
        }
        return new Reply(answer.status(), headers, new String(answer.body(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        played.close();
    }
}
