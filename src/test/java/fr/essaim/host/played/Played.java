package fr.essaim.host.played;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A host on WireMock: stubs made of recordings, with a memory behind them. Servers are lent and given back, for to
 * start one costs more than to play on it. An address nobody stubbed is answered by WireMock's 404.
 */
public final class Played implements AutoCloseable {

    /** Asked before a call's work and after it: true hangs up without an answer. */
    @FunctionalInterface
    public interface Wire {
        boolean cuts(String call, boolean done);
    }

    private record Lent(WireMockServer server, Memory memory) {}

    private static final Deque<Lent> FREE = new ArrayDeque<>();

    private final Lent lent;
    private final Play play;
    private Predicate<Ask> makesGroup = ask -> false;
    private Wire wire = (call, done) -> false;
    private Optional<Illness> illness = Optional.empty();
    private boolean over;

    public Played(Play play, List<MappingBuilder> stubs) {
        this.play = play;
        this.lent = lend();
        lent.memory().of(this);
        stubs.forEach(lent.server()::stubFor);
    }

    private static synchronized Lent lend() {
        Lent free = FREE.poll();
        return free == null ? start() : free;
    }

    private static Lent start() {
        Memory memory = new Memory();
        // answers that wait hold no thread, so that a silent host is one that never runs out of them
        WireMockServer server = new WireMockServer(options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .jettyAcceptors(1)
                .disableRequestJournal()
                .asynchronousResponseEnabled(true)
                .asynchronousResponseThreads(2)
                .extensions(memory));
        server.start();
        return new Lent(server, memory);
    }

    public String address() {
        return "http://127.0.0.1:" + lent.server().port();
    }

    /** What was asked so far, in order, such as {@code POST /action/login}; may be cleared. */
    public List<String> calls() {
        return lent.memory().calls;
    }

    public void wire(Wire between) {
        wire = between;
    }

    /** @param makes which calls ask for a group, for the host that stops half-way */
    public Played halfWayAt(Predicate<Ask> makes) {
        makesGroup = makes;
        return this;
    }

    public void fallsIll(Illness kind) {
        illness = Optional.of(kind);
    }

    public void isWell() {
        illness = Optional.empty();
    }

    Optional<Illness> ill() {
        return illness;
    }

    boolean makesGroup(Ask ask) {
        return makesGroup.test(ask);
    }

    boolean cuts(String call, boolean done) {
        return wire.cuts(call, done);
    }

    Reply play(Ask ask) {
        return play.answer(ask);
    }

    /** Gives the server back, without stubs. */
    @Override
    public void close() {
        synchronized (Played.class) {
            if (!over) {
                over = true;
                lent.server().resetAll();
                FREE.add(lent);
            }
        }
    }
}
