package fr.essaim.spaces.reconciler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.embedded.EmbeddedWorld;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.web.bridge.BridgeServer;
import fr.essaim.host.rest.RestProvider;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.Progress;
import fr.essaim.spaces.WantPost;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One instance publishes on another over the wire, which is cut again and again: all is delivered, nothing twice. */
class ReconcileOverHttpTest {

    private static final Id CAMPAIGN = Id.of("c1");

    @Test
    void aWireCutAtRandomDeliversAllOnce() {
        EmbeddedWorld there = new EmbeddedWorld();
        MemoryGraphStore here = new MemoryGraphStore();
        DiscussionSpaces spaces = new RdfDiscussionSpaces(here);
        WantSpaces wantSpaces = new WantSpaces(here, spaces, event -> {}, there.clock);
        WantPost wantPost = new WantPost(here, spaces, event -> {}, there.clock);
        Account ana = there.person("Ana Roy", "ana@college.example");
        try (BridgeServer server = new BridgeServer(there)) {
            HostPlatform host = new RestProvider(there.clock).init(server.settings());
            Reconcile reconcile = new Reconcile(
                    here, spaces, NoNotices.round(here, host, there.clock), host, there.clock, new Random(5));
            Random dice = new Random(9);
            server.played.wire((call, done) -> dice.nextInt(8) == 0);

            wantSpaces.want(
                    CAMPAIGN, IntStream.rangeClosed(1, 8).mapToObj(this::wish).toList());
            IntStream.rangeClosed(1, 8)
                    .forEach(i -> wantPost.want(
                            CAMPAIGN,
                            group(i),
                            new WantPost.Text(
                                    "e" + i, "Entrée " + i, new SafeHtml("<p>x</p>"), Id.of("p-ana"), "Ana Roy")));
            for (int minute = 0; minute < 600 && moving(here, spaces); minute++) {
                there.clock.pass(Duration.ofMinutes(1));
                reconcile.run();
            }
            Progress progress = Progress.of(here.read(() -> spaces.ofCampaign(CAMPAIGN)));
            assertTrue(progress.finished(), progress::toString);
        }
        assertEquals(8, there.store.read(() -> there.groups.ofMember(ana.id())).size());
        there.store.read(() -> there.groups.ofMember(ana.id())).forEach(group -> {
            assertEquals(2, group.topics().size(), group::toString);
            assertTrue(group.topics().get(1).opening().isBy(ana.id()), group::toString);
        });
    }

    private static boolean moving(MemoryGraphStore here, DiscussionSpaces spaces) {
        return Progress.of(here.read(() -> spaces.ofCampaign(CAMPAIGN))).moving();
    }

    private WantSpaces.Wish wish(int number) {
        return new WantSpaces.Wish(
                group(number),
                "Groupe " + number,
                "",
                Optional.empty(),
                List.of(new WantSpaces.Person(Id.of("p-ana"), "Ana Roy", "ana@college.example")),
                "Bienvenue",
                new SafeHtml("<p>Parcours</p>"));
    }

    private static Id group(int number) {
        return Id.of("g" + number);
    }
}
