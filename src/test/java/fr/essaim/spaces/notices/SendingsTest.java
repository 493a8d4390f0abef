package fr.essaim.spaces.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.MemoryHost;
import fr.essaim.host.TestClock;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.spaces.rdf.RdfWishedNotices;
import fr.essaim.spaces.reconciler.NoticeRound;
import fr.essaim.spaces.reconciler.Reconcile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendingsTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final TestClock clock = new TestClock();
    private final MemoryHost host = new MemoryHost();
    private WishedNotices notices = new RdfWishedNotices(store);
    private Sendings sendings = new Sendings(store, notices, () -> WINDOW, clock);
    private Reconcile reconcile = reconcile();

    SendingsTest() {
        host.person("ana", "Ana Roy", "ana@college.example");
        host.person("bob", "Bob Roy", "bob@college.example");
    }

    private Reconcile reconcile() {
        return new Reconcile(
                store,
                new RdfDiscussionSpaces(store),
                new NoticeRound(store, notices, new PlainWording(), host, new MailInTests(), clock),
                host,
                clock);
    }

    private void send(String who, String words) {
        new WantNotice(store, notices, () -> WINDOW, Ids.random(), clock)
                .want(new NoticeWanted(
                                Id.of("p-" + who), "reminder", "r1", Words.ready("Rappel"), Words.ready(words), "")
                        .sentBy(CAMPAIGN));
    }

    private Sending only() {
        List<Sending> all = sendings.of(CAMPAIGN);
        assertEquals(1, all.size());
        return all.get(0);
    }

    @Test
    void whatATeamSentLeavesAfterTheWindowEvenAcrossARestart() {
        send("ana", "a");
        send("bob", "a");
        assertEquals(2, only().notices().size());
        assertEquals(
                clock.instant().plus(WINDOW), only().leaves(clock.instant()).orElseThrow());
        clock.pass(Duration.ofMinutes(4));
        // nothing is kept in memory: another instance of everything over the same store
        notices = new RdfWishedNotices(store);
        sendings = new Sendings(store, notices, () -> WINDOW, clock);
        reconcile = reconcile();
        reconcile.run();
        assertEquals(List.of(), host.heard("ana"));
        clock.pass(Duration.ofMinutes(1));
        assertTrue(only().leaves(clock.instant()).isEmpty());
        reconcile.run();
        reconcile.run();
        assertEquals(
                List.of("Rappel|a"),
                host.heard("ana").stream().map(String::strip).toList());
        assertEquals(1, host.heard("bob").size());
        assertEquals(0, sendings.callBack(CAMPAIGN, "r1"), "it has left");
    }

    @Test
    void calledBackNothingLeavesAndItCanBeSentAfterAll() {
        send("ana", "a");
        assertEquals(1, sendings.callBack(CAMPAIGN, "r1"));
        assertEquals(0, sendings.callBack(CAMPAIGN, "r1"));
        clock.pass(Duration.ofHours(80));
        reconcile.run();
        assertEquals(List.of(), host.heard("ana"));
        assertEquals(1, only().calledBack().size());
        assertFalse(only().notices().get(0).here(), "what was called back is shown nowhere");

        assertEquals(1, sendings.sendAfterAll(CAMPAIGN, "r1"));
        reconcile.run();
        assertEquals(List.of(), host.heard("ana"), "and can be called back again");
        clock.pass(WINDOW);
        reconcile.run();
        assertEquals(1, host.heard("ana").size());
    }

    @Test
    void wantedAgainAfterItWasCalledBackItIsSent() {
        send("ana", "a");
        sendings.callBack(CAMPAIGN, "r1");
        send("ana", "a");
        assertTrue(only().leaves(clock.instant()).isPresent());
    }

    @Test
    void sentAtOnceWhenSomebodySaysSo() {
        send("ana", "a");
        assertEquals(1, sendings.sendNow(CAMPAIGN, "r1"));
        reconcile.run();
        assertEquals(1, host.heard("ana").size());
    }

    @Test
    void whoAnsweredBeforeItLeftIsToldNothing() {
        send("ana", "a");
        send("bob", "a");
        WantNotice want = new WantNotice(store, notices, () -> WINDOW, Ids.random(), clock);
        want.answered(new NoticeWanted.Answered(Id.of("p-ana"), Id.of("c2"), "r"));
        want.answered(new NoticeWanted.Answered(Id.of("p-ana"), CAMPAIGN, "other"));
        assertEquals(
                2, only().notices().stream().filter(WishedNotice::isUntried).count());
        want.answered(new NoticeWanted.Answered(Id.of("p-ana"), CAMPAIGN, "r"));
        want.answered(new NoticeWanted.Answered(Id.of("p-ana"), CAMPAIGN, "r"));
        clock.pass(WINDOW);
        reconcile.run();
        assertEquals(List.of(), host.heard("ana"));
        assertEquals(1, host.heard("bob").size());
        want.answered(new NoticeWanted.Answered(Id.of("p-bob"), CAMPAIGN, "r"));
        assertEquals(
                1, only().notices().stream().filter(WishedNotice::isNeedless).count(), "what left stays told");
    }

    @Test
    void anotherCampaignAndAnotherKeyReachNothing() {
        send("ana", "a");
        assertEquals(List.of(), sendings.of(Id.of("c2")));
        assertThrows(Failure.NotFound.class, () -> sendings.callBack(Id.of("c2"), "r1"));
        assertThrows(Failure.NotFound.class, () -> sendings.callBack(CAMPAIGN, "r2"));
        assertTrue(only().leaves(clock.instant()).isPresent());
    }
}
