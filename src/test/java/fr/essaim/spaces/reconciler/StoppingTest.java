package fr.essaim.spaces.reconciler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.MemoryHost;
import fr.essaim.host.TestClock;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The application is undeployed, or given another platform, while the host is being asked. */
class StoppingTest {

    private static final Id CAMPAIGN = Id.of("c1");

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final TestClock clock = new TestClock();
    private final DiscussionSpaces spaces = new RdfDiscussionSpaces(store);
    private final MemoryHost host = new MemoryHost();
    private final Reconcile reconcile =
            new Reconcile(store, spaces, NoNotices.round(store, host, clock), host, clock, new Random(7));
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answers = new CountDownLatch(1);

    @BeforeEach
    void twoGroups() {
        host.person("ana", "Ana", "ana@college.example");
        new WantSpaces(store, spaces, event -> {}, clock).want(CAMPAIGN, List.of(wish("g1"), wish("g2")));
    }

    private static WantSpaces.Wish wish(String group) {
        return new WantSpaces.Wish(
                Id.of(group),
                "Groupe " + group,
                "",
                Optional.of("0990001N"),
                List.of(new WantSpaces.Person(Id.of("p-ana"), "Ana", "ana@college.example")),
                "Accueil",
                new SafeHtml("<p>Parcours</p>"));
    }

    private Thread round(Runnable atFirstCall) {
        host.fail((call, done) -> {
            if (asked.getCount() > 0) {
                asked.countDown();
                atFirstCall.run();
            }
        });
        Thread round = new Thread(reconcile::run);
        round.start();
        return round;
    }

    private void waitForTheTest() {
        try {
            assertTrue(answers.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException never) {
            throw new AssertionError(never);
        }
    }

    private List<DiscussionSpace> made() {
        return store.read(() -> spaces.ofCampaign(CAMPAIGN)).stream()
                .filter(space -> space.delivery().isDone())
                .toList();
    }

    @Test
    void theSpaceUnderWayIsFinishedAndNoOtherBegun() throws InterruptedException {
        Thread round = round(this::waitForTheTest);
        asked.await();
        Thread stop = new Thread(() -> reconcile.stop(Duration.ofSeconds(10)));
        stop.start();
        while (stop.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        answers.countDown();
        stop.join();
        assertEquals(1, made().size(), "and it is noted before the store is closed");
        round.join();
        reconcile.run();
        assertEquals(1, made().size(), "the other waits for the next start");
    }

    /** Who saves the settings waits for the page that follows, not for a host that says nothing. */
    @Test
    void anotherPlatformIsNotHeldUpByASilentHost() throws InterruptedException {
        Thread round = round(this::waitForTheTest);
        asked.await();
        reconcile.follow();
        assertEquals(1, answers.getCount(), "the host is silent still");
        answers.countDown();
        round.join();
        assertEquals(2, made().size());
    }

    @Test
    void whatTheClosedStoreBreaksOffIsLeftToTheNextStart() throws InterruptedException {
        Thread round = round(() -> {
            reconcile.stop(Duration.ofMillis(1));
            throw new IllegalStateException("the store is closed");
        });
        round.join();
        assertEquals(List.of(), made(), "what broke off is for the next start, as the others are");
    }
}
