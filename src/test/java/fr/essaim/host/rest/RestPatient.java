package fr.essaim.host.rest;

import fr.essaim.host.embedded.EmbeddedWorld;
import fr.essaim.host.embedded.Topic;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.web.bridge.BridgeServer;
import fr.essaim.host.played.Patient;
import fr.essaim.host.played.Played;
import fr.essaim.host.spi.HostPlatform;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The contract of exchange groups, served by our own platform behind WireMock. */
final class RestPatient implements Patient {

    private static final String EMAIL = "ana@college.example";

    private final EmbeddedWorld there = new EmbeddedWorld();
    private final Account ana = there.person("Ana Roy", EMAIL);
    private final BridgeServer server = new BridgeServer(there);

    @Override
    public Played played() {
        return server.played;
    }

    @Override
    public HostPlatform adapter(String address, Duration patience) {
        Signature signature = new Signature(BridgeServer.KEY, BridgeServer.SECRET, there.clock);
        return new RestPlatform(
                new Exchange(URI.create(address + "/essaim/exchange-groups/v1/"), signature, true, patience));
    }

    @Override
    public Optional<String> school() {
        return Optional.empty();
    }

    @Override
    public Optional<String> somebody() {
        return Optional.of(EMAIL);
    }

    @Override
    public List<List<String>> titles() {
        return there.store.read(() -> there.groups.ofMember(ana.id())).stream()
                .map(group -> group.topics().stream().map(Topic::title).toList())
                .toList();
    }

    @Override
    public void close() {
        server.close();
    }
}
