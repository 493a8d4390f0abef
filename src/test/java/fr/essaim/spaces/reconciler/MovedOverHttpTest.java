package fr.essaim.spaces.reconciler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.embedded.EmbeddedWorld;
import fr.essaim.host.embedded.ExchangeGroup;
import fr.essaim.host.embedded.Topic;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.web.bridge.BridgeServer;
import fr.essaim.host.rest.RestProvider;
import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.Notices;
import fr.essaim.host.spi.People;
import fr.essaim.host.spi.Shell;
import fr.essaim.host.spi.Spaces;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.Progress;
import fr.essaim.spaces.WantPost;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * An instance that published on its own platform is pointed to another instance, over a wire that is cut again and
 * again, then back: both platforms are real ones.
 */
class MovedOverHttpTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private static final int GROUPS = 6;

    private final EmbeddedWorld here = new EmbeddedWorld();
    private final EmbeddedWorld there = new EmbeddedWorld();
    private final DiscussionSpaces spaces = new RdfDiscussionSpaces(here.store);
    private final Account ana = here.person("Ana Roy", "ana@college.example");
    private final Account anaThere = there.person("Ana Roy", "ana@college.example");
    private final Chosen host = new Chosen(here.host);
    private final Reconcile reconcile = new Reconcile(
            here.store, spaces, NoNotices.round(here.store, host, here.clock), host, here.clock, new Random(5));

    /** The platform the settings name, as rooms are given it. */
    private static final class Chosen implements HostPlatform {

        private HostPlatform now;

        Chosen(HostPlatform first) {
            now = first;
        }

        @Override
        public String id() {
            return now.id();
        }

        @Override
        public Set<Capability> capabilities() {
            return now.capabilities();
        }

        @Override
        public People people() {
            return now.people();
        }

        @Override
        public Spaces spaces() {
            return now.spaces();
        }

        @Override
        public Notices notices() {
            return now.notices();
        }

        @Override
        public Shell shell() {
            return now.shell();
        }

        @Override
        public Probe probe() {
            return now.probe();
        }
    }

    private void publish() {
        new WantSpaces(here.store, spaces, event -> {}, here.clock)
                .want(
                        CAMPAIGN,
                        IntStream.rangeClosed(1, GROUPS).mapToObj(this::wish).toList());
        WantPost wantPost = new WantPost(here.store, spaces, event -> {}, here.clock);
        for (int group = 1; group <= GROUPS; group++) {
            for (String title : List.of("Un", "Deux")) {
                wantPost.want(
                        CAMPAIGN,
                        Id.of("g" + group),
                        new WantPost.Text(
                                "e-" + title.toLowerCase(Locale.ROOT),
                                title,
                                new SafeHtml("<p>x</p>"),
                                ana.id(),
                                "Ana Roy"));
            }
        }
    }

    private WantSpaces.Wish wish(int number) {
        return new WantSpaces.Wish(
                Id.of("g" + number),
                "Groupe " + number,
                "",
                Optional.empty(),
                List.of(new WantSpaces.Person(ana.id(), "Ana Roy", "ana@college.example")),
                "Bienvenue",
                new SafeHtml("<p>Parcours</p>"));
    }

    private Progress progress() {
        return Progress.of(here.store.read(() -> spaces.ofCampaign(CAMPAIGN)));
    }

    private void letTimePass() {
        reconcile.run();
        for (int minute = 0; minute < 600 && progress().moving(); minute++) {
            here.clock.pass(Duration.ofMinutes(1));
            there.clock.pass(Duration.ofMinutes(1));
            reconcile.run();
        }
        assertTrue(progress().finished(), () -> progress().toString());
    }

    private List<ExchangeGroup> standing(EmbeddedWorld world, Account member) {
        return world.store.read(() -> world.groups.ofMember(member.id()));
    }

    @Test
    void allIsMadeOnceOverThereAndAllIsFoundAgainHere() {
        publish();
        letTimePass();
        ExchangeGroup first = standing(here, ana).get(0);
        here.discuss.answer(first.id(), first.topics().get(0).id(), ana.id(), "Une réponse écrite ici");
        List<ExchangeGroup> before = standing(here, ana);
        assertEquals(GROUPS, before.size());
        try (BridgeServer server = new BridgeServer(there)) {
            Random dice = new Random(9);
            server.played.wire((call, done) -> dice.nextInt(8) == 0);
            host.now = new RestProvider(there.clock).init(server.settings());
            reconcile.follow();
            assertEquals(GROUPS, progress().spaces().waiting());
            letTimePass();
        }
        List<ExchangeGroup> made = standing(there, anaThere);
        assertEquals(GROUPS, made.size());
        for (ExchangeGroup group : made) {
            assertEquals(
                    List.of("Bienvenue", "Un", "Deux"),
                    group.topics().stream().map(Topic::title).toList());
            assertTrue(group.topics().get(2).opening().isBy(anaThere.id()), group::toString);
        }
        host.now = here.host;
        letTimePass();
        assertEquals(before, standing(here, ana), "not a word, not a mark of an edit");
        assertEquals(made, standing(there, anaThere));
    }
}
