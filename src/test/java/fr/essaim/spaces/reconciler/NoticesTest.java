package fr.essaim.spaces.reconciler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.MemoryHost;
import fr.essaim.host.TestClock;
import fr.essaim.host.embedded.EmbeddedWorld;
import fr.essaim.host.embedded.notices.Notice;
import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.kernel.Failure;
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
import fr.essaim.spaces.notices.WantNotice;
import fr.essaim.spaces.notices.WishedNotice;
import fr.essaim.spaces.notices.WishedNotices;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.spaces.rdf.RdfWishedNotices;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static final Id ANA = Id.of("p-ana");

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final TestClock clock = new TestClock();
    private final WishedNotices notices = new RdfWishedNotices(store);
    private final WantNotice wantNotice = new WantNotice(store, notices, () -> Duration.ZERO, Ids.random(), clock);
    private final OwnNotices own = new OwnNotices(store, notices);
    private final RetryNotices retry = new RetryNotices(store, notices, clock);
    private final MemoryHost host = new MemoryHost();
    private final Reconcile reconcile = reconcile(host);

    NoticesTest() {
        host.person("ana", "Ana Roy", "ana@college.example");
    }

    private Reconcile reconcile(HostPlatform platform) {
        NoticeRound round = new NoticeRound(store, notices, new PlainWording(), platform, new MailInTests(), clock);
        return new Reconcile(store, new RdfDiscussionSpaces(store), round, platform, clock, new Random(7));
    }

    private static NoticeWanted invitation(String room) {
        return new NoticeWanted(
                ANA,
                "invitation",
                "invitation-1",
                Words.of("invitations.sent", LocalDate.of(2026, 11, 24), LocalTime.of(14, 0)),
                Words.of("invitations.text", room, 3),
                "/invitations/1");
    }

    private WishedNotice kept() {
        return store.read(() -> notices.find(ANA, "invitation-1")).orElseThrow();
    }

    private void letTimePass() {
        for (int minute = 0; minute < 4 * 24 * 60 && kept().delivery().isWaiting(); minute++) {
            clock.pass(Duration.ofMinutes(1));
            reconcile.run();
        }
    }

    @Test
    void aNoticeIsKeptAsItWasRaisedAndToldOnce() {
        wantNotice.want(invitation("B12"));
        wantNotice.want(invitation("B12"));
        assertEquals(invitation("B12"), kept().wanted());
        assertEquals(List.of(), host.heard("ana"), "wanting alone calls no host");
        reconcile.run();
        reconcile.run();

        assertEquals(List.of("invitations.sent 2026-11-24 14:00|invitations.text B12 3"), host.heard("ana"));
        assertEquals("https://essaim.example/invitations/1", host.lastLink);
        assertEquals(Delivery.State.DONE, kept().delivery().state());
        assertEquals(List.of(), own.of(ANA));
        wantNotice.want(invitation("B12"));
        reconcile.run();
        assertEquals(1, host.heard("ana").size());
    }

    @Test
    void sentencesWithinANoticeAreKeptAsTheyWere() {
        Words lines = Words.lines(List.of(
                Words.of("a.b", LocalTime.of(9, 0), "Salle 100 % : a+b", 3), Words.ready("x w:y"), Words.of("c.d")));
        wantNotice.want(new NoticeWanted(ANA, "pathway", "invitation-1", Words.ready("t"), lines, ""));
        assertEquals(lines, kept().wanted().text());
        assertThrows(IllegalArgumentException.class, () -> Words.of("key", lines));
    }

    @Test
    void changedBeforeItWasToldOnlyTheNewWordsAreToldAndAfterwardsOneChange() {
        wantNotice.want(invitation("B12"));
        wantNotice.want(invitation("B13"));
        reconcile.run();
        assertEquals(List.of("invitations.sent 2026-11-24 14:00|invitations.text B13 3"), host.heard("ana"));

        wantNotice.want(invitation("B14"));
        reconcile.run();
        reconcile.run();
        assertEquals(
                List.of(
                        "invitations.sent 2026-11-24 14:00|invitations.text B13 3",
                        "Changement : invitations.sent 2026-11-24 14:00|invitations.text B14 3"),
                host.heard("ana"));
    }

    @Test
    void aHostThatCanChangeANoticeHasOneNotice() {
        EmbeddedWorld world = new EmbeddedWorld();
        Reconcile here = reconcile(world.host);
        NoticeWanted first = new NoticeWanted(
                world.karim.id(), "invitation", "i1", Words.ready("Atelier"), Words.ready("Salle B12"), "/journee");
        wantNotice.want(first);
        here.run();
        List<Notice> box = world.store.read(() -> world.boxes.of(world.karim.id()));
        assertEquals(List.of("Salle B12"), box.stream().map(Notice::text).toList());
        assertEquals("/journee", box.get(0).path(), "on our own platform a path is enough");
        world.store.change(() -> world.boxes.markAllRead(world.karim.id()));

        wantNotice.want(new NoticeWanted(
                world.karim.id(), "invitation", "i1", Words.ready("Atelier"), Words.ready("Salle B14"), "/journee"));
        here.run();
        List<Notice> after = world.store.read(() -> world.boxes.of(world.karim.id()));
        assertEquals(List.of("Salle B14"), after.stream().map(Notice::text).toList());
        assertEquals(List.of("Atelier"), after.stream().map(Notice::subject).toList());
        assertFalse(after.get(0).read());
    }

    @Test
    void anAnswerLostAfterItWasSentTellsNobodyTwice() {
        wantNotice.want(invitation("B12"));
        Random dice = new Random(4);
        host.fail((call, done) -> {
            assertFalse(store.inTransaction(), () -> call + " inside a transaction");
            if (done || dice.nextBoolean()) {
                throw HostFailure.unavailable("timeout");
            }
        });
        for (int minute = 0; minute < 60; minute++) {
            clock.pass(Duration.ofMinutes(1));
            reconcile.run();
        }
        host.heal();
        letTimePass();
        assertEquals(1, host.heard("ana").size());
    }

    @Test
    void whatMayHaveBeenHeardIsFollowedByAChangeAndWhatWasRefusedIsNot() {
        wantNotice.want(invitation("B12"));
        host.fail((call, done) -> {
            if (done) {
                throw HostFailure.unavailable("timeout");
            }
        });
        reconcile.run();
        host.heal();
        wantNotice.want(invitation("B14"));
        letTimePass();
        assertTrue(host.heard("ana").get(1).startsWith("Changement : "), host.heard("ana")::toString);
    }

    @Test
    void aRefusedNoticeThatTakesOtherWordsIsNoChange() {
        wantNotice.want(invitation("B12"));
        host.fail((call, done) -> {
            if (call.equals("send")) {
                throw HostFailure.refused("invalid");
            }
        });
        reconcile.run();
        assertEquals("invalid", kept().delivery().reason());
        host.heal();
        wantNotice.want(invitation("B14"));
        letTimePass();
        assertEquals(List.of("invitations.sent 2026-11-24 14:00|invitations.text B14 3"), host.heard("ana"));
    }

    @Test
    void aHostThatCannotTellLeavesItToOurOwnPages() {
        host.cannot(Capability.NOTICES);
        wantNotice.want(invitation("B12"));
        reconcile.run();
        assertTrue(kept().delivery().isDone());
        assertEquals(1, own.unread(ANA).size());
        assertEquals("/invitations/1", own.open(ANA, own.of(ANA).get(0).id()));
        assertEquals(List.of(), own.unread(ANA));
        assertEquals(1, own.of(ANA).size());
        Id notice = own.of(ANA).get(0).id();
        assertThrows(Failure.NotFound.class, () -> own.open(Id.of("p-bob"), notice));

        wantNotice.want(invitation("B13"));
        reconcile.run();
        assertEquals(1, own.unread(ANA).size());
    }

    @Test
    void somebodyTheHostDoesNotKnowReadsItHere() {
        Id nobody = Id.of("p-nobody");
        wantNotice.want(new NoticeWanted(nobody, "reminder", "r1", Words.ready("Rappel"), Words.ready(""), ""));
        reconcile.run();
        assertEquals(1, own.unread(nobody).size());
        store.change(() -> notices.forget(nobody));
        assertEquals(List.of(), own.of(nobody));
    }

    @Test
    void whatFailedForThreeDaysIsSetAsideAndShownHere() {
        wantNotice.want(invitation("B12"));
        host.fail((call, done) -> {
            throw HostFailure.unavailable("maintenance");
        });
        reconcile.run();
        letTimePass();
        assertTrue(kept().delivery().isSetAside());
        assertEquals(1, own.unread(ANA).size());
        assertEquals(1, store.read(notices::setAside).size());
    }

    @Test
    void whatWasSetAsideIsTriedAgainForTheOnesAskedForAndToldOnce() {
        whatFailedForThreeDaysIsSetAsideAndShownHere();
        host.heal();
        clock.pass(Duration.ofHours(1));
        reconcile.run();
        assertEquals(List.of(), host.heard("ana"), "given up until somebody says so");
        assertEquals(List.of(), retry.setAside(Set.of(Id.of("p-bob"))));
        retry.retry(Set.of(Id.of("p-bob")));
        assertTrue(kept().delivery().isSetAside());
        assertEquals(
                "maintenance", retry.setAside(Set.of(ANA)).get(0).delivery().reason());
        retry.retry(Set.of(ANA));
        retry.retry(Set.of(ANA));
        assertEquals(1, own.unread(ANA).size(), "shown here until the host told it");
        reconcile.run();
        assertEquals(1, host.heard("ana").size());
        assertEquals(List.of(), own.unread(ANA));
        assertEquals(List.of(), retry.setAside(Set.of(ANA)));
    }

    @Test
    void whatWasLeftToOurPagesIsToldOnceTheHostIsThereUnlessItWasRead() {
        host.cannot(Capability.NOTICES);
        wantNotice.want(invitation("B12"));
        wantNotice.want(new NoticeWanted(ANA, "reminder", "r1", Words.ready("Rappel"), Words.ready("lu"), ""));
        reconcile.run();
        Id read = own.of(ANA).stream()
                .filter(one -> one.wanted().key().equals("r1"))
                .findFirst()
                .orElseThrow()
                .id();
        own.open(ANA, read);
        host.learns(Capability.NOTICES);
        retry.hostCanTell();
        reconcile.run();
        retry.hostCanTell();
        reconcile.run();
        assertEquals(List.of("invitations.sent 2026-11-24 14:00|invitations.text B12 3"), host.heard("ana"));
        assertEquals(List.of(), own.unread(ANA));
    }

    @Test
    void aLinkLeadsInsideAndArgumentsCanBeKept() {
        Words words = Words.ready("x");
        for (String link : List.of("https://evil.example/", "//evil.example", "/\\evil", "javascript:x")) {
            assertThrows(
                    IllegalArgumentException.class, () -> new NoticeWanted(ANA, "k", "k", words, words, link), link);
        }
        assertThrows(IllegalArgumentException.class, () -> Words.of("key", clock));
    }
}
