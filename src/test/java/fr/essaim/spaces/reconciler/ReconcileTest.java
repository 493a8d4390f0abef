package fr.essaim.spaces.reconciler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.MemoryHost;
import fr.essaim.host.TestClock;
import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember.Role;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.spaces.CloseSpaces;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.Delivery.State;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.Drift;
import fr.essaim.spaces.Progress;
import fr.essaim.spaces.SpaceClosing;
import fr.essaim.spaces.SpacesWanted;
import fr.essaim.spaces.WantPost;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.notices.MailInTests;
import fr.essaim.spaces.notices.PlainWording;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.spaces.rdf.RdfWishedNotices;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReconcileTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private static final Duration A_DAY = Duration.ofDays(1);

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final TestClock clock = new TestClock();
    private final DiscussionSpaces spaces = new RdfDiscussionSpaces(store);
    private final List<Object> events = new ArrayList<>();
    private final WantSpaces wantSpaces = new WantSpaces(store, spaces, events::add, clock);
    private final WantPost wantPost = new WantPost(store, spaces, events::add, clock);
    private final CloseSpaces closeSpaces = new CloseSpaces(store, spaces, events::add, clock);
    private final MendSpaces mendSpaces = new MendSpaces(store, spaces, events::add, clock);
    private final MemoryHost host = new MemoryHost();
    private final PlainWording wording = new PlainWording();
    private Reconcile reconcile = restarted();

    ReconcileTest() {
        host.fail(this::neverInATransaction);
    }

    private Reconcile restarted() {
        return new Reconcile(
                store,
                spaces,
                new NoticeRound(store, new RdfWishedNotices(store), wording, host, new MailInTests(), clock),
                host,
                clock,
                new Random(7));
    }

    private void neverInATransaction(String call, boolean done) {
        assertFalse(store.inTransaction(), () -> call + " inside a transaction");
    }

    // what is wanted

    private WantSpaces.Wish wish(int number, String... names) {
        List<WantSpaces.Person> people = IntStream.range(0, names.length)
                .mapToObj(i -> teacher(names[i]))
                .toList();
        return new WantSpaces.Wish(
                group(number),
                "Groupe " + number,
                "",
                Optional.of("0990001N"),
                people,
                "Bienvenue",
                new SafeHtml("<p>Votre parcours</p>"));
    }

    private static Id group(int number) {
        return Id.of("g%04d".formatted(number));
    }

    private WantSpaces.Person teacher(String name) {
        String email = name.toLowerCase() + "@college.example";
        if (host.people.stream().noneMatch(one -> one.displayName().equals(name))) {
            host.person(name.toLowerCase(), name, email);
        }
        return new WantSpaces.Person(Id.of("p-" + name.toLowerCase()), name, email);
    }

    private List<WantSpaces.Wish> eight() {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(i -> wish(i, "Ana" + i, "Bob" + i, "Chloe" + i))
                .toList();
    }

    private static WantPost.Text text(String key, String title) {
        return new WantPost.Text(key, title, new SafeHtml("<p>" + title + "</p>"), Id.of("p-ana1"), "Ana1");
    }

    private DiscussionSpace space(int number) {
        return store.read(() -> spaces.find(group(number))).orElseThrow();
    }

    private String hostId(int number) {
        return space(number).delivery().hostId().orElseThrow();
    }

    private Progress progress() {
        return Progress.of(store.read(() -> spaces.ofCampaign(CAMPAIGN)));
    }

    /** Runs as the schedule would, each minute, until nothing moves; at most four days. */
    private void letTimePass() {
        for (int minute = 0; minute < 4 * 24 * 60 && progress().moving(); minute++) {
            clock.pass(Duration.ofMinutes(1));
            reconcile.run();
        }
    }

    private long seen(int number, String title) {
        return host.titles(hostId(number)).stream().filter(title::equals).count();
    }

    // the tests

    @Test
    void publishingMakesEachSpaceWithItsMembersAndOnePinnedWelcome() {
        wantSpaces.want(CAMPAIGN, eight());
        assertEquals(List.of(new SpacesWanted(CAMPAIGN)), events);
        assertEquals(0, host.spaceCount(), "wanting alone calls no host");
        reconcile.run();

        assertTrue(progress().finished(), progress()::toString);
        assertEquals(8, host.spaceCount());
        assertEquals(3, host.members(hostId(3)).size());
        assertEquals(List.of("Bienvenue"), host.titles(hostId(3)));
        assertTrue(host.posts(hostId(3)).get(0).pinned());
        assertEquals("https://host.example/g/" + hostId(3), space(3).url());
    }

    @Test
    void pressedTwiceNothingDoublesAndNothingIsSaid() {
        wantSpaces.want(CAMPAIGN, eight());
        wantSpaces.want(CAMPAIGN, eight());
        reconcile.run();
        wantSpaces.want(CAMPAIGN, eight());
        host.calls.clear();
        reconcile.run();

        assertEquals(1, events.size());
        assertEquals(List.of(), host.calls);
        assertEquals(8, host.spaceCount());
        assertEquals(List.of("Bienvenue"), host.titles(hostId(1)));
    }

    @Test
    void aTextIsPostedOnceEditedInPlaceAndWithdrawn() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        reconcile.run();
        wantPost.want(CAMPAIGN, group(1), text("e1", "Carte mentale"));
        wantPost.want(CAMPAIGN, group(1), text("e1", "Carte mentale"));
        reconcile.run();
        assertEquals(List.of("Bienvenue", "Carte mentale"), host.titles(hostId(1)));
        assertTrue(space(1).post("e1").orElseThrow().delivery().isDone());

        wantPost.want(CAMPAIGN, group(1), text("e1", "Carte collective"));
        assertEquals(State.WANTED, space(1).post("e1").orElseThrow().delivery().state());
        reconcile.run();
        assertEquals(List.of("Bienvenue", "Carte collective"), host.titles(hostId(1)));

        wantPost.withdraw(CAMPAIGN, group(1), "e1");
        wantPost.withdraw(CAMPAIGN, group(1), "e1");
        reconcile.run();
        assertEquals(List.of("Bienvenue"), host.titles(hostId(1)));
        assertFalse(space(1).toString().contains("collective"), "what is withdrawn is not kept here either");
    }

    @Test
    void aTextWrittenBeforePublicationWaitsAndComesAfterTheWelcome() {
        wantPost.want(CAMPAIGN, group(1), text("e1", "Trop tôt"));
        reconcile.run();
        assertEquals(0, host.spaceCount());
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        reconcile.run();
        assertEquals(List.of("Bienvenue", "Trop tôt"), host.titles(hostId(1)));
    }

    @Test
    void aHostThatFailsMidwayIsShownAndResumedByItself() {
        wantSpaces.want(CAMPAIGN, eight());
        host.fail((call, done) -> {
            neverInATransaction(call, done);
            if (!done && host.spaceCount() == 5 && call.equals("create")) {
                throw HostFailure.unavailable("server-error");
            }
        });
        reconcile.run();
        assertEquals(5, progress().spaces().done());
        assertEquals(3, progress().spaces().waiting());
        assertTrue(progress().nextTry().isPresent());

        host.heal();
        letTimePass();
        assertTrue(progress().finished());
        assertEquals(8, host.spaceCount());
    }

    @Test
    void retryAfterIsObeyed() {
        wantSpaces.want(CAMPAIGN, eight());
        host.fail((call, done) -> {
            throw HostFailure.busy(Duration.ofMinutes(40));
        });
        reconcile.run();
        assertEquals(1, host.calls.size(), "the first answer is enough");
        host.heal();
        for (int minute = 0; minute < 39; minute++) {
            clock.pass(Duration.ofMinutes(1));
            reconcile.run();
        }
        assertEquals(1, host.calls.size());
        clock.pass(Duration.ofMinutes(2));
        reconcile.run();
        assertTrue(progress().finished());
    }

    @Test
    void aHostThatIsDownIsLeftAloneByTheBreaker() {
        List<WantSpaces.Wish> many =
                IntStream.rangeClosed(1, 60).mapToObj(i -> wish(i, "Ana")).toList();
        wantSpaces.want(CAMPAIGN, many);
        host.fail((call, done) -> {
            throw HostFailure.unavailable("connection");
        });
        reconcile.run();
        assertEquals(Patience.BREAKS_AFTER, host.calls.size());
        for (int minute = 0; minute < 120; minute++) {
            clock.pass(Duration.ofMinutes(1));
            reconcile.run();
        }
        assertTrue(host.calls.size() < 25, () -> host.calls.size() + " calls in two hours");
        host.heal();
        letTimePass();
        assertTrue(progress().finished());
        assertEquals(60, host.spaceCount());
    }

    @Test
    void anAnswerLostAfterTheHostDidItDoublesNothing() {
        wantSpaces.want(CAMPAIGN, eight());
        IntStream.range(0, 20).forEach(i -> wantPost.want(CAMPAIGN, group(1 + i % 8), text("e" + i, "Entrée " + i)));
        Random dice = new Random(11);
        host.fail((call, done) -> {
            neverInATransaction(call, done);
            if (done && dice.nextInt(3) == 0) {
                throw HostFailure.unavailable("timeout");
            }
        });
        for (int minute = 0; minute < 300; minute++) {
            clock.pass(Duration.ofMinutes(1));
            reconcile.run();
        }
        host.heal();
        letTimePass();

        assertTrue(progress().finished(), progress()::toString);
        assertEquals(8, host.spaceCount());
        IntStream.range(0, 20).forEach(i -> assertEquals(1, seen(1 + i % 8, "Entrée " + i)));
        IntStream.rangeClosed(1, 8).forEach(i -> assertEquals(1, seen(i, "Bienvenue")));
    }

    @Test
    void everyKindOfFaultAtRandomDeliversAllInOrderAndOnce() {
        wantSpaces.want(CAMPAIGN, eight());
        IntStream.range(0, 40)
                .forEach(i -> wantPost.want(CAMPAIGN, group(1 + i % 8), text("e" + i, "Entrée %02d".formatted(i))));
        Random dice = new Random(3);
        host.fail((call, done) -> {
            neverInATransaction(call, done);
            switch (dice.nextInt(14)) {
                case 0 -> throw HostFailure.unavailable("server-error");
                case 1 -> throw HostFailure.busy(Duration.ofMinutes(2));
                case 2 -> throw HostFailure.malformed("not-json", null);
                case 3 -> throw HostFailure.unavailable("timeout");
                default -> {}
            }
        });
        for (int minute = 0; minute < 300; minute++) {
            clock.pass(Duration.ofMinutes(1));
            reconcile.run();
        }
        host.heal();
        letTimePass();

        assertTrue(progress().finished(), progress()::toString);
        for (int number = 1; number <= 8; number++) {
            List<String> titles = host.titles(hostId(number));
            assertEquals(titles.stream().sorted().toList(), titles);
            assertEquals(6, titles.size());
            assertEquals(3, host.members(hostId(number)).size());
        }
    }

    @Test
    void aSpaceMadeByHalvesIsCompleted() {
        host.makeTheNextSpaceByHalves();
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        reconcile.run();
        assertEquals(1, progress().spaces().waiting());
        letTimePass();
        assertTrue(progress().finished());
        assertEquals(1, host.spaceCount());
        assertEquals(List.of("Bienvenue"), host.titles(hostId(1)));
    }

    @Test
    void stoppedAtThe317thOf600AndStartedAnewThereAre600AndNoneTwice() {
        List<WantSpaces.Wish> all = IntStream.rangeClosed(1, 600)
                .mapToObj(i -> wish(i, "Ana", "Bob"))
                .toList();
        wantSpaces.want(CAMPAIGN, all);
        class Killed extends Error {
            private static final long serialVersionUID = 1L;
        }
        host.fail((call, done) -> {
            if (call.equals("create") && done && host.spaceCount() == 317) {
                throw new Killed();
            }
        });
        assertThrows(Killed.class, () -> reconcile.run());
        assertEquals(316, progress().spaces().done());

        host.heal();
        reconcile = restarted();
        reconcile.run();
        assertEquals(600, host.spaceCount());
        assertTrue(progress().finished(), progress()::toString);
        Map<String, Long> byTitles = IntStream.rangeClosed(1, 600)
                .mapToObj(i -> host.titles(hostId(i)).toString())
                .collect(Collectors.groupingBy(titles -> titles, Collectors.counting()));
        assertEquals(Map.of("[Bienvenue]", 600L), byTitles);
    }

    @Test
    void laterTextsWaitBehindOneTheHostCouldNotTakeAndNotBehindOneItRefuses() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        reconcile.run();
        boolean[] refuse = {false};
        int[] posts = {0};
        host.fail((call, done) -> {
            if (call.equals("post") && !done && posts[0]++ == 0) {
                throw refuse[0] ? HostFailure.refused("invalid") : HostFailure.unavailable("server-error");
            }
        });
        wantPost.want(CAMPAIGN, group(1), text("e1", "Un"));
        wantPost.want(CAMPAIGN, group(1), text("e2", "Deux"));
        reconcile.run();
        assertEquals(List.of("Bienvenue"), host.titles(hostId(1)));
        letTimePass();
        assertEquals(List.of("Bienvenue", "Un", "Deux"), host.titles(hostId(1)));

        refuse[0] = true;
        posts[0] = 0;
        wantPost.want(CAMPAIGN, group(1), text("e3", "Trois"));
        wantPost.want(CAMPAIGN, group(1), text("e4", "Quatre"));
        reconcile.run();
        assertEquals(List.of("Bienvenue", "Un", "Deux", "Quatre"), host.titles(hostId(1)));
        assertEquals("invalid", space(1).post("e3").orElseThrow().delivery().reason());
    }

    @Test
    void whatFailedForThreeDaysIsSetAsideWithItsReasonAndOnePressTriesAgain() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        host.fail((call, done) -> {
            throw HostFailure.unavailable("maintenance");
        });
        reconcile.run();
        letTimePass();
        Delivery delivery = space(1).delivery();
        assertTrue(delivery.isSetAside());
        assertEquals("maintenance", delivery.reason());
        assertTrue(clock.instant().isAfter(delivery.since().plus(Delivery.PATIENCE)));
        host.calls.clear();
        clock.pass(A_DAY);
        reconcile.run();
        assertEquals(List.of(), host.calls);

        host.heal();
        mendSpaces.mend(CAMPAIGN);
        reconcile.run();
        assertTrue(progress().finished());
    }

    @Test
    void aMemberTheHostDoesNotKnowIsShownAndTheOthersAreIn() {
        WantSpaces.Wish known = wish(1, "Ana1", "Bob1");
        List<WantSpaces.Person> people = new ArrayList<>(known.people());
        people.add(new WantSpaces.Person(Id.of("p-new"), "Nouvelle", "nouvelle@college.example"));
        wantSpaces.want(
                CAMPAIGN,
                List.of(new WantSpaces.Wish(
                        known.group(), known.name(), "", known.uai(), people, known.welcomeTitle(), known.welcome())));
        reconcile.run();
        assertEquals(2, host.members(hostId(1)).size());
        assertEquals(
                "no-person",
                space(1).member(Id.of("p-new")).orElseThrow().delivery().reason());
        assertEquals(List.of("Bienvenue"), host.titles(hostId(1)));

        host.person("nouvelle", "Nouvelle", "nouvelle@college.example");
        letTimePass();
        assertEquals(3, host.members(hostId(1)).size());
    }

    @Test
    void whoCameInFromTheHostIsKnownThereWhateverTheAddress() {
        host.cannot(Capability.PEOPLE_BY_EMAIL);
        String there = host.person("mx", "Mme X", "").id();
        wording.known.put(Id.of("p-x"), there);
        WantSpaces.Wish wish = wish(1, "Ana1");
        wantSpaces.want(
                CAMPAIGN,
                List.of(new WantSpaces.Wish(
                        wish.group(),
                        wish.name(),
                        "",
                        wish.uai(),
                        List.of(new WantSpaces.Person(Id.of("p-x"), "Mme X", "x@college.example")),
                        wish.welcomeTitle(),
                        wish.welcome())));
        reconcile.run();
        assertEquals(there, host.members(hostId(1)).get(0).person());
    }

    @Test
    void aTextWaitsUntilItsAuthorIsInSoThatItIsSigned() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        wantPost.want(CAMPAIGN, group(1), text("e1", "Un"));
        host.fail((call, done) -> {
            if (call.equals("addMember")) {
                throw HostFailure.unavailable("server-error");
            }
        });
        reconcile.run();
        clock.pass(Duration.ofSeconds(1));
        reconcile.run();
        assertEquals(List.of(), host.titles(hostId(1)));
        host.heal();
        letTimePass();
        assertEquals(List.of("Bienvenue", "Un"), host.titles(hostId(1)));
        assertEquals(host.people.get(0).id(), host.authors.get("e1"));
    }

    @Test
    void whoLeavesTheGroupLeavesTheSpaceAndWhoComesBackIsBack() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1", "Bob1")));
        reconcile.run();
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        reconcile.run();
        assertEquals(1, host.members(hostId(1)).size());
        assertEquals(1, space(1).members().size());
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1", "Bob1")));
        reconcile.run();
        assertEquals(2, host.members(hostId(1)).size());
    }

    @Test
    void whatSomebodyChangedOnTheHostIsShownAndMendedByOnePress() {
        wantSpaces.want(CAMPAIGN, eight());
        wantPost.want(CAMPAIGN, group(2), text("e1", "Carte mentale"));
        reconcile.run();
        host.removeMember(hostId(1), host.people.get(0).id());
        host.withdraw(hostId(2), host.posts(hostId(2)).get(1).id());
        host.delete(hostId(3));
        host.archive(hostId(4), true);
        String inspector = host.person("inspectrice", "Mme X", "").id();
        host.addMember(hostId(5), inspector, Role.MEMBER);

        reconcile.check(CAMPAIGN);
        assertEquals(List.of(new Drift(Drift.Kind.MEMBER_LEFT, "p-ana1", "Ana1")), space(1).drifts());
        assertEquals(List.of(new Drift(Drift.Kind.POST_GONE, "e1", "Carte mentale")), space(2).drifts());
        assertEquals(List.of(new Drift(Drift.Kind.SPACE_GONE, "", "Groupe 3")), space(3).drifts());
        assertEquals(List.of(new Drift(Drift.Kind.SPACE_ARCHIVED, "", "Groupe 4")), space(4).drifts());
        assertEquals(List.of(new Drift(Drift.Kind.MEMBER_MORE, inspector, "Mme X")), space(5).drifts());
        assertEquals(5, progress().drifts());
        assertTrue(progress().finished(), "drift alone changes nothing");

        mendSpaces.mend(CAMPAIGN);
        reconcile.run();
        reconcile.check(CAMPAIGN);
        assertEquals(1, progress().drifts(), "who was invited there stays");
        assertEquals(3, host.members(hostId(1)).size());
        assertEquals(List.of("Bienvenue", "Carte mentale"), host.titles(hostId(2)));
        assertEquals(8, host.spaceCount());
        assertEquals(List.of("Bienvenue"), host.titles(hostId(3)));
        assertFalse(host.find(hostId(4)).orElseThrow().archived());
    }

    @Test
    void aDepartureOnTheHostCanBeTakenAsItIsAndIsNotUndoneAtTheNextStart() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1", "Bob1")));
        reconcile.run();
        host.removeMember(hostId(1), host.people.get(0).id());
        reconcile.check(CAMPAIGN);
        SettleDrift settle = new SettleDrift(store, spaces, events::add, clock);
        settle.settle(group(1), Drift.Kind.MEMBER_LEFT, "p-ana1", SettleDrift.Choice.ACCEPT);
        settle.settle(group(1), Drift.Kind.MEMBER_LEFT, "p-ana1", SettleDrift.Choice.ACCEPT);

        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1", "Bob1")));
        mendSpaces.mend(CAMPAIGN);
        reconcile.run();
        reconcile.check(CAMPAIGN);
        assertEquals(1, host.members(hostId(1)).size());
        assertEquals(List.of(), space(1).drifts());
        assertTrue(progress().finished());
        assertEquals(
                "let-go",
                space(1).member(Id.of("p-ana1")).orElseThrow().delivery().reason());

        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Bob1")));
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1", "Bob1")));
        reconcile.run();
        assertEquals(2, host.members(hostId(1)).size(), "who leaves the group and comes back is in again");
    }

    @Test
    void oneDepartureIsUndoneAndTheOtherLeftForLater() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1", "Bob1")));
        reconcile.run();
        host.removeMember(hostId(1), host.people.get(0).id());
        host.removeMember(hostId(1), host.people.get(1).id());
        reconcile.check(CAMPAIGN);
        new SettleDrift(store, spaces, events::add, clock)
                .settle(group(1), Drift.Kind.MEMBER_LEFT, "p-bob1", SettleDrift.Choice.RESTORE);
        reconcile.run();
        assertEquals(1, host.members(hostId(1)).size());
        assertEquals(1, space(1).drifts().size());
    }

    @Test
    void aClosedAccountIsSeenAndTakenOutOfTheSpaceByOnePress() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1", "Bob1")));
        reconcile.run();
        host.closeAccount("ana1");
        reconcile.check(CAMPAIGN);
        assertEquals(List.of(new Drift(Drift.Kind.MEMBER_INACTIVE, "p-ana1", "Ana1")), space(1).drifts());
        mendSpaces.mend(CAMPAIGN);
        reconcile.run();
        assertEquals(2, host.members(hostId(1)).size(), "mending all takes nobody out");

        new SettleDrift(store, spaces, events::add, clock)
                .settle(group(1), Drift.Kind.MEMBER_INACTIVE, "p-ana1", SettleDrift.Choice.ACCEPT);
        reconcile.run();
        assertEquals(1, host.members(hostId(1)).size());
        reconcile.check(CAMPAIGN);
        assertEquals(List.of(), space(1).drifts());
    }

    @Test
    void aClosedAccountIsSeenWithoutAListOfTheSchoolToo() {
        host.cannot(Capability.PEOPLE_BY_SCHOOL);
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1", "Bob1")));
        reconcile.run();
        host.closeAccount("ana1");
        reconcile.check(CAMPAIGN);
        assertEquals(1, space(1).drifts().size());
    }

    @Test
    void whoCameInOnTheHostIsTakenOutByOnePress() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        reconcile.run();
        String inspector = host.person("inspectrice", "Mme X", "").id();
        host.addMember(hostId(1), inspector, Role.MEMBER);
        reconcile.check(CAMPAIGN);
        new SettleDrift(store, spaces, events::add, clock)
                .settle(group(1), Drift.Kind.MEMBER_MORE, inspector, SettleDrift.Choice.RESTORE);
        reconcile.run();
        assertEquals(1, host.members(hostId(1)).size());
        assertEquals(1, space(1).members().size());
        assertTrue(progress().finished());
    }

    @Test
    void aTextTheHostAltersIsShownAndDoesNotHoldUpTheNext() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        reconcile.run();
        host.alterTexts("[censuré]");
        wantPost.want(CAMPAIGN, group(1), text("e1", "Un"));
        reconcile.run();
        assertEquals("altered", space(1).post("e1").orElseThrow().delivery().reason());
        host.alterTexts("");
        wantPost.want(CAMPAIGN, group(1), text("e2", "Deux"));
        letTimePass();
        assertTrue(progress().finished(), progress()::toString);
        assertEquals(List.of("Bienvenue", "Un", "Deux"), host.titles(hostId(1)));
    }

    @Test
    void aSpaceFoundGoneWhilePostingWaitsForAPerson() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        reconcile.run();
        host.delete(hostId(1));
        wantPost.want(CAMPAIGN, group(1), text("e1", "Un"));
        reconcile.run();
        assertEquals(0, host.spaceCount(), "nobody asked to make it again");
        assertEquals("no-space", space(1).delivery().reason());
        assertEquals(1, space(1).drifts().size());

        mendSpaces.mend(CAMPAIGN);
        reconcile.run();
        assertEquals(List.of("Bienvenue", "Un"), host.titles(hostId(1)));
        assertEquals(1, host.members(hostId(1)).size());
    }

    @Test
    void aSpaceIsHiddenAndOpenedAgain() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        reconcile.run();
        closeSpaces.close(group(1));
        reconcile.run();
        assertTrue(host.find(hostId(1)).orElseThrow().archived());
        closeSpaces.reopen(group(1));
        reconcile.run();
        assertFalse(host.find(hostId(1)).orElseThrow().archived());
        assertTrue(progress().finished());
    }

    /** Whoever takes a text back takes it from a closed space too; what is written meanwhile waits outside. */
    @Test
    void aTextTakenBackGoesFromAClosedSpace() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        wantPost.want(CAMPAIGN, group(1), text("e1", "Un"));
        wantPost.want(CAMPAIGN, group(1), text("e2", "Deux"));
        reconcile.run();
        closeSpaces.close(group(1));
        reconcile.run();
        wantPost.want(CAMPAIGN, group(1), text("e3", "Trois"));
        wantPost.withdraw(CAMPAIGN, group(1), "e1");
        assertEquals(1, progress().posts().waiting());
        host.calls.clear();
        host.fail((call, done) -> {
            if (call.equals("withdraw") && !done) {
                throw HostFailure.refused("archived");
            }
        });
        reconcile.run();
        assertEquals("archived", space(1).post("e1").orElseThrow().delivery().reason(), "shown, and tried again");
        assertEquals(List.of("Bienvenue", "Un", "Deux"), host.titles(hostId(1)));
        host.heal();
        letTimePass();
        assertEquals(List.of("Bienvenue", "Deux"), host.titles(hostId(1)));
        assertTrue(host.find(hostId(1)).orElseThrow().archived(), "and it stays closed");
        assertTrue(progress().finished(), progress()::toString);
        assertEquals(1, progress().kept());
        closeSpaces.reopen(group(1));
        reconcile.run();
        assertEquals(List.of("Bienvenue", "Deux", "Trois"), host.titles(hostId(1)));
    }

    /** Elgg and Moodle: nothing there hides a group, so those we put in go out and come back. */
    @Test
    void whereNothingCanBeArchivedAClosedSpaceIsEmptiedAndSaysSo() {
        host.cannot(Capability.ARCHIVE_SPACES);
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1", "Bob1")));
        wantPost.want(CAMPAIGN, group(1), text("e1", "Un"));
        reconcile.run();
        host.person("guest", "Invitée", "guest@college.example");
        String guest = host.people.get(host.people.size() - 1).id();
        host.addMember(hostId(1), guest, Role.MEMBER);

        closeSpaces.close(group(1));
        reconcile.run();
        assertEquals("Groupe 1 (archivé)", host.find(hostId(1)).orElseThrow().name());
        assertEquals(
                List.of(guest),
                host.members(hostId(1)).stream().map(member -> member.person()).toList());
        assertEquals(List.of("Bienvenue", "Un"), host.titles(hostId(1)), "all that was said stays");
        reconcile.check(CAMPAIGN);
        assertEquals(List.of(), space(1).drifts(), "that nobody is in is as wanted");

        closeSpaces.reopen(group(1));
        reconcile.run();
        assertEquals("Groupe 1", host.find(hostId(1)).orElseThrow().name());
        assertEquals(3, host.members(hostId(1)).size());
        assertTrue(progress().finished());
    }

    @Test
    void anEmptyingThatFailsHalfWayIsTakenUpAgain() {
        host.cannot(Capability.ARCHIVE_SPACES);
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1", "Bob1")));
        reconcile.run();
        closeSpaces.close(group(1));
        int[] out = {0};
        host.fail((call, done) -> {
            if (call.equals("removeMember") && done && out[0]++ == 0) {
                throw HostFailure.unavailable("timeout");
            }
        });
        reconcile.run();
        assertFalse(space(1).delivery().isDone());
        letTimePass();
        assertTrue(space(1).delivery().isDone());
        assertEquals(List.of(), host.members(hostId(1)));
    }

    @Test
    void whatClosingMeansIsSaidForEachKindOfHost() {
        assertEquals(SpaceClosing.ARCHIVED, reconcile.closing());
        host.cannot(Capability.ARCHIVE_SPACES);
        assertEquals(SpaceClosing.EMPTIED, reconcile.closing());
        host.cannot(Capability.MEMBERS);
        assertEquals(SpaceClosing.LEFT_OPEN, reconcile.closing());
        for (Capability one : Capability.values()) {
            host.cannot(one);
        }
        assertEquals(SpaceClosing.NOT_NOW, reconcile.closing());
    }

    /** The title on the host follows the group’s; each adapter's own test renames a real or recorded one. */
    @Test
    void aRenamedGroupGivesItsSpaceTheNewTitleAndDoublesNothing() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        reconcile.run();
        String before = hostId(1);
        WantSpaces.Wish old = wish(1, "Ana1");
        wantSpaces.want(
                CAMPAIGN,
                List.of(new WantSpaces.Wish(
                        old.group(),
                        "Les Abeilles",
                        old.description(),
                        old.uai(),
                        old.people(),
                        old.welcomeTitle(),
                        old.welcome())));
        reconcile.run();
        assertEquals(before, hostId(1));
        assertEquals("Les Abeilles", host.find(before).orElseThrow().name());
        assertEquals(1, host.spaceCount());
    }

    @Test
    void aChangeMadeWhileTheHostWasAskedIsNotLost() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        wantPost.want(CAMPAIGN, group(1), text("e1", "Avant"));
        host.fail((call, done) -> {
            if (call.equals("post") && done && host.titles(hostId(1)).contains("Avant")) {
                host.heal();
                wantPost.want(CAMPAIGN, group(1), text("e1", "Après"));
            }
        });
        reconcile.run();
        reconcile.run();
        assertEquals(List.of("Bienvenue", "Après"), host.titles(hostId(1)));
        assertTrue(space(1).post("e1").orElseThrow().delivery().isDone());
    }

    @Test
    void aHostThatCannotPinOrNameAuthorsIsServedWithoutAndOneThatCannotEditSaysSo() {
        host.cannot(Capability.PIN_POSTS);
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        reconcile.run();
        assertTrue(progress().finished());
        assertFalse(host.calls.contains("pin"));

        wantPost.want(CAMPAIGN, group(1), text("e1", "Avant"));
        reconcile.run();
        host.fail((call, done) -> {
            if (call.equals("edit")) {
                throw HostFailure.unsupported(Capability.EDIT_POSTS);
            }
        });
        wantPost.want(CAMPAIGN, group(1), text("e1", "Après"));
        reconcile.run();
        Delivery delivery = space(1).post("e1").orElseThrow().delivery();
        assertTrue(delivery.isSetAside());
        assertEquals("unsupported", delivery.reason());
    }

    @Test
    void aBacklogOfAnEventDayIsLookedUpOncePerGroupAndNotPerText() {
        wantSpaces.want(CAMPAIGN, eight());
        reconcile.run();
        host.calls.clear();
        IntStream.range(0, 400).forEach(i -> wantPost.want(CAMPAIGN, group(1 + i % 8), text("e" + i, "Entrée " + i)));
        reconcile.run();
        assertTrue(progress().finished());
        assertEquals(400 + 2 * 8, host.calls.size());
    }

    @Test
    void aCheckOfAHostThatIsDownSaysSoAndChangesNothing() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        reconcile.run();
        host.fail((call, done) -> {
            throw HostFailure.unavailable("dns");
        });
        assertThrows(Failure.HostDown.class, () -> reconcile.check(CAMPAIGN));
        assertTrue(progress().finished());
    }

    @Test
    void aClockThatWasADayAheadDoesNotHoldTheWorkBack() {
        wantSpaces.want(CAMPAIGN, List.of(wish(1, "Ana1")));
        clock.pass(A_DAY);
        host.fail((call, done) -> {
            throw HostFailure.unavailable("dns");
        });
        reconcile.run();
        clock.pass(A_DAY.negated());
        host.heal();
        reconcile.run();
        assertTrue(progress().finished());
    }
}
