package fr.essaim.spaces.reconciler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.MemoryHost;
import fr.essaim.host.TestClock;
import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.notices.MailInTests;
import fr.essaim.spaces.notices.OwnNotices;
import fr.essaim.spaces.notices.PlainWording;
import fr.essaim.spaces.notices.RetryNotices;
import fr.essaim.spaces.notices.Sendings;
import fr.essaim.spaces.notices.WantNotice;
import fr.essaim.spaces.notices.WishedNotice;
import fr.essaim.spaces.notices.WishedNotices;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.spaces.rdf.RdfWishedNotices;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whom the host cannot tell is written to, if there is a mail server; else the page names them. */
class MailFallbackTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private static final Id BOB = Id.of("p-bob");

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final TestClock clock = new TestClock();
    private final MemoryHost host = new MemoryHost();
    private final MailInTests mail = new MailInTests();
    private final WishedNotices notices = new RdfWishedNotices(store);
    private final OwnNotices own = new OwnNotices(store, notices);
    private final RetryNotices retry = new RetryNotices(store, notices, clock);
    private final Sendings sendings = new Sendings(store, notices, () -> Duration.ZERO, clock);
    private final Reconcile reconcile = new Reconcile(
            store,
            new RdfDiscussionSpaces(store),
            new NoticeRound(store, notices, new PlainWording(), host, mail, clock),
            host,
            clock,
            new Random(7));

    MailFallbackTest() {
        host.person("ana", "Ana Roy", "ana@college.example");
        mail.setUp = true;
    }

    private void want(String who, String text) {
        new WantNotice(store, notices, () -> Duration.ZERO, Ids.random(), clock)
                .want(new NoticeWanted(
                                Id.of("p-" + who),
                                "reminder",
                                "r1",
                                Words.ready("Rappel"),
                                Words.ready(text),
                                "/journee")
                        .sentBy(CAMPAIGN));
    }

    private WishedNotice kept(Id person) {
        return store.read(() -> notices.find(person, "r1")).orElseThrow();
    }

    @Test
    void theHostFirstAndMailForWhomItDoesNotKnow() {
        want("ana", "a");
        want("bob", "b");
        reconcile.run();
        reconcile.run();
        assertEquals(1, host.heard("ana").size());
        assertEquals(List.of("bob@college.example|Rappel|b|https://essaim.example/journee"), mail.letters);
        assertTrue(kept(BOB).isMailed());
        assertEquals(List.of(), own.unread(BOB));
    }

    @Test
    void aRefusedScopeLooksLikeAHostThatCannotTellAndAllGoesByMail() {
        host.cannot(Capability.NOTICES);
        want("ana", "a");
        reconcile.run();
        assertEquals(1, mail.letters.size());
        host.learns(Capability.NOTICES);
        retry.hostCanTell();
        reconcile.run();
        assertEquals(List.of(), host.heard("ana"), "told already, by mail");
    }

    @Test
    void withoutAMailServerItIsLeftToOurPagesAndCanBeTriedAgainOnceThereIsOne() {
        mail.setUp = false;
        want("bob", "b");
        reconcile.run();
        assertEquals(1, own.unread(BOB).size());
        mail.setUp = true;
        assertEquals(1, sendings.tryAgain(CAMPAIGN, "r1"));
        assertEquals(0, sendings.tryAgain(CAMPAIGN, "r1"));
        reconcile.run();
        assertEquals(1, mail.letters.size());
        assertEquals(List.of(), own.unread(BOB));
    }

    @Test
    void aMailServerThatIsDownHoldsUpNeitherTheHostNorTheRound() {
        mail.failure = Optional.of(HostFailure.unavailable("timeout"));
        want("bob", "b");
        want("cleo", "c");
        want("zoe", "z");
        host.person("zoe", "Zoé", "zoe@college.example");
        reconcile.run();
        assertEquals(1, mail.asked, "once a round");
        assertEquals(1, host.heard("zoe").size());
        for (int minute = 0; minute < 120; minute++) {
            clock.pass(Duration.ofMinutes(1));
            reconcile.run();
        }
        want("ana", "a");
        reconcile.run();
        assertEquals(1, host.heard("ana").size(), "the host is well");
        mail.failure = Optional.empty();
        for (int minute = 0; minute < 600; minute++) {
            clock.pass(Duration.ofMinutes(1));
            reconcile.run();
        }
        assertEquals(2, mail.letters.size(), "each once");
    }

    @Test
    void downForThreeDaysItIsSetAsideWithTheReason() {
        mail.failure = Optional.of(HostFailure.refused("mail-refused"));
        want("bob", "b");
        for (int hour = 0; hour < 90; hour++) {
            clock.pass(Duration.ofHours(1));
            reconcile.run();
        }
        assertEquals(Delivery.State.SET_ASIDE, kept(BOB).delivery().state());
        assertEquals("mail", kept(BOB).delivery().reason());
        assertEquals(1, own.unread(BOB).size());
    }

    @Test
    void anAddressThatIsNoneIsLeftToOurPages() {
        mail.failure = Optional.of(HostFailure.missing("mailbox"));
        want("bob", "b");
        reconcile.run();
        assertEquals(1, own.unread(BOB).size());
        assertTrue(kept(BOB).isMissed());
    }

    @Test
    void otherWordsAfterTheLetterAreSaidToBeAChange() {
        want("bob", "b");
        reconcile.run();
        want("bob", "c");
        reconcile.run();
        assertEquals(2, mail.letters.size());
        assertTrue(mail.letters.get(1).contains("Changement :"), mail.letters::toString);
    }
}
