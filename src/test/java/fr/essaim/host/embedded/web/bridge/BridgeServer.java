package fr.essaim.host.embedded.web.bridge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.essaim.host.embedded.EmbeddedProvider;
import fr.essaim.host.embedded.EmbeddedWorld;
import fr.essaim.host.embedded.arrivals.LaunchTickets;
import fr.essaim.host.embedded.arrivals.MenuEntries;
import fr.essaim.host.embedded.rdf.RdfMenuEntries;
import fr.essaim.kernel.RandomIds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The embedded platform's contract on a port of its own, without a container. */
public final class BridgeServer implements AutoCloseable {

    public static final String KEY = "essaim-lyon";
    public static final String SECRET = "a secret of this test only";
    private static final String ROOT = "/essaim/exchange-groups/v1/";

    /** Asked before and after the platform did its work: true hangs up without an answer. */
    @FunctionalInterface
    public interface Wire {
        boolean cuts(String call, boolean done);
    }

    /** In the place of the platform: what it writes, or nothing at all, is what the caller gets. */
    @FunctionalInterface
    public interface Trouble {
        /** @param work what the platform would have done */
        void answer(HttpExchange exchange, String call, Runnable work) throws IOException;
    }

    public final LaunchTickets tickets;
    public final MenuEntries menu;
    private final HttpServer server;
    private final Bridge bridge;
    private Wire wire = (call, done) -> false;
    private Optional<Trouble> trouble = Optional.empty();

    public BridgeServer(EmbeddedWorld world) {
        tickets = new LaunchTickets(world.clock);
        menu = new RdfMenuEntries(world.store);
        EmbeddedProvider embedded = new EmbeddedProvider(
                world.store, world.accounts, world.groups, world.boxes, new RandomIds(), world.clock);
        BridgedPeople people = new BridgedPeople(world.store, world.accounts);
        BridgedGroups groups = new BridgedGroups(world.store, world.groups, people, embedded);
        bridge = new Bridge(
                new SignedCalls(key -> key.equals(KEY) ? Optional.of(SECRET) : Optional.empty(), world.clock),
                people,
                groups,
                new BridgedTopics(world.store, world.groups, groups, people, world.discuss, embedded),
                new BridgedNotices(embedded),
                new BridgedTickets(world.store, tickets, people, world.groups, world.clock),
                new BridgedNavigation(world.store, menu));
        // without it each answer waits 40 ms for an acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    public void wire(Wire between) {
        wire = between;
    }

    public void trouble(Trouble with) {
        trouble = Optional.of(with);
    }

    public void healthy() {
        trouble = Optional.empty();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/essaim";
    }

    Answer answer(String method, String below, Map<String, String> headers, byte[] body) {
        return bridge.answer(new Call(method, address(), ROOT + below, below, "", headers, body));
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        String query = exchange.getRequestURI().getRawQuery();
        Call call = new Call(
                exchange.getRequestMethod(),
                address(),
                path,
                path.substring(ROOT.length()),
                query == null ? "" : query,
                headers,
                exchange.getRequestBody().readAllBytes());
        String name = call.method() + " " + call.below();
        try (exchange) {
            if (trouble.isPresent()) {
                trouble.get().answer(exchange, name, () -> bridge.answer(call));
                return;
            }
            if (wire.cuts(name, false)) {
                return;
            }
            Answer answer = bridge.answer(call);
            if (wire.cuts(name, true)) {
                return;
            }
            answer.headers().forEach(exchange.getResponseHeaders()::add);
            if (answer.body().length > 0) {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
            }
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
