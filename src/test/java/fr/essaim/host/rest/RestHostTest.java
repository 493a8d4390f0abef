package fr.essaim.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.host.embedded.EmbeddedWorld;
import fr.essaim.host.embedded.arrivals.MenuEntries;
import fr.essaim.host.embedded.web.bridge.BridgeServer;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember.Role;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPlatformContract;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.Shell;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.host.spi.signin.Arrival;
import fr.essaim.host.spi.signin.Door;
import fr.essaim.kernel.SafeHtml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client of the contract against the embedded platform serving it, over HTTP. */
class RestHostTest implements HostPlatformContract {

    private final EmbeddedWorld world = new EmbeddedWorld();
    private final BridgeServer server = new BridgeServer(world);
    private final HostPlatform host = platform(Map.of());

    private HostPlatform platform(Map<String, String> other) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "base-url",
                server.address() + "/",
                "key",
                BridgeServer.KEY,
                "secret",
                BridgeServer.SECRET,
                "allow-private",
                "true"));
        settings.putAll(other);
        return new RestProvider(world.clock).init(settings);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    public HostPlatform host() {
        return host;
    }

    @Override
    public List<String> titlesAsReadersSee(String space) {
        return world.titles(space);
    }

    private String space() {
        return host.spaces()
                .create(new SpaceWish("s1", "Groupe", "", Optional.empty()))
                .id();
    }

    @Test
    void onlyAMemberSignsAText() {
        String space = space();
        PostWish wish = new PostWish(
                "e1",
                "Entrée",
                new SafeHtml("<p>x</p>"),
                Optional.of(world.ines.id().value()),
                "Inès Roy");
        HostFailure failure =
                assertThrows(HostFailure.class, () -> host.spaces().post(space, wish));
        assertEquals("actor-not-member", failure.code());
        host.spaces().addMember(space, world.ines.id().value(), Role.MEMBER);
        host.spaces().post(space, wish);
        assertEquals("Inès Roy", world.group(space).topics().get(0).opening().authorName());
    }

    @Test
    void linksLeadToTheHostWhereverItIs() {
        String space = space();
        assertEquals(
                server.address() + "/plateforme/groupes/" + space,
                host.spaces().find(space).orElseThrow().url());
    }

    @Test
    void textsAreCleanedByTheHost() {
        String space = space();
        host.spaces()
                .post(
                        space,
                        new PostWish(
                                "e1",
                                "Entrée",
                                new SafeHtml("<p onclick=\"x()\">a<script>b</script><img src=x></p>"),
                                Optional.empty(),
                                ""));
        assertEquals("<p>a</p>", host.spaces().posts(space).get(0).body());
    }

    @Test
    void longListsComeWholeThroughTheirPages() {
        String space = space();
        for (int i = 0; i < 205; i++) {
            String key = "e" + i;
            world.host.spaces().post(space, new PostWish(key, key, new SafeHtml("<p>x</p>"), Optional.empty(), ""));
        }
        assertEquals(205, host.spaces().posts(space).size());
    }

    @Test
    void aWrongSecretAWrongNameAndAPrivateAddressAreNamed() {
        assertEquals(
                List.of("bad-signature"),
                platform(Map.of("secret", "wrong")).probe().problems());
        assertEquals(
                List.of("dns"),
                platform(Map.of("base-url", "http://nowhere.invalid")).probe().problems());
        assertEquals(
                List.of("connection"),
                platform(Map.of("base-url", "http://127.0.0.1:1")).probe().problems());
        assertEquals(
                List.of("private-address"),
                platform(Map.of("allow-private", "false")).probe().problems());
        assertFalse(host.probe().product().isEmpty());
    }

    @Test
    void aSettingThatIsMissingIsNamed() {
        RestProvider provider = new RestProvider(world.clock);
        assertEquals(
                "base-url",
                assertThrows(IllegalArgumentException.class, () -> provider.init(Map.of()))
                        .getMessage());
        assertEquals(
                "key",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> provider.init(Map.of("base-url", "https://host.example")))
                        .getMessage());
    }

    private Door door() {
        return new RestTickets(world.clock)
                .open(Map.of(
                        "kind",
                        "rest",
                        "base-url",
                        server.address(),
                        "key",
                        BridgeServer.KEY,
                        "secret",
                        BridgeServer.SECRET,
                        "allow-private",
                        "true"))
                .orElseThrow();
    }

    @Test
    void aLaunchTicketSaysOnceWhoCame() {
        String service = "https://essaim.example/essaim/launch";
        String ticket = server.tickets.issue(world.karim.id(), service);
        Arrival arrival = door().validate(ticket, service);
        assertEquals(world.karim.id().value(), arrival.subject());
        assertEquals("host", arrival.source());
        assertEquals("Karim Benali", arrival.name());
        assertEquals(world.karim.function().code(), arrival.function());
        assertEquals(
                "ticket",
                assertThrows(HostFailure.class, () -> door().validate(ticket, service))
                        .code(),
                "used");

        String elsewhere = server.tickets.issue(world.karim.id(), "https://other.example/launch");
        assertEquals(
                "ticket",
                assertThrows(HostFailure.class, () -> door().validate(elsewhere, service))
                        .code());
        String late = server.tickets.issue(world.karim.id(), service);
        world.clock.pass(java.time.Duration.ofSeconds(61));
        assertEquals(
                "ticket",
                assertThrows(HostFailure.class, () -> door().validate(late, service))
                        .code());
        for (String forged : List.of("", "XT-short", "XT-" + "a".repeat(32), "ST-1")) {
            assertEquals(
                    "ticket",
                    assertThrows(HostFailure.class, () -> door().validate(forged, service))
                            .code(),
                    forged);
        }
        assertEquals(Optional.empty(), new RestTickets(world.clock).open(Map.of("kind", "embedded")));
    }

    @Test
    void anEntryStandsInTheHostsMenuAndIsTakenOut() {
        Shell.Entry entry = new Shell.Entry(
                "essaim-day", "Ma journée", "https://essaim.example/essaim/journee", Optional.empty(), true, 41);
        host.shell().put(entry);
        host.shell().put(entry);
        assertEquals(List.of("Ma journée"), world.store.read(() -> server.menu.all().stream()
                .map(MenuEntries.Entry::label)
                .toList()));
        host.shell().remove("essaim-day");
        host.shell().remove("essaim-day");
        assertEquals(List.of(), world.store.read(server.menu::all));
        Shell.Entry panel = new Shell.Entry(
                "essaim-panel", "Ma journée", entry.url(), Optional.empty(), true, 41, Shell.Kind.PANEL);
        assertEquals("dashboard", RestPlatform.place(panel));
        assertEquals("site_menu", RestPlatform.place(entry));
        host.shell().put(panel);
        host.shell().remove("essaim-panel");
        assertThrows(HostFailure.class, () -> host.shell()
                .put(new Shell.Entry("x", "x", "javascript:alert(1)", Optional.empty(), false, 1)));
    }
}
