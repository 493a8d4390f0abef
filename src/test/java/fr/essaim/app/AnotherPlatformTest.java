package fr.essaim.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.app.install.InstallPlan;
import fr.essaim.app.install.PlannedSpaces;
import fr.essaim.app.publication.MovedDiscussions;
import fr.essaim.host.MemoryHost;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.spaces.CloseSpaces;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.Drift;
import fr.essaim.spaces.EarlierSpace;
import fr.essaim.spaces.Progress;
import fr.essaim.spaces.WantPost;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.reconciler.SettleDrift;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign whose spaces stand on one platform, and another platform chosen after that. */
class AnotherPlatformTest {

    private static final String THERE = "https://there.example";
    private static final Id ANA = Id.of("ana");
    private static final Id GROUP = InstanceWorld.GROUP;

    @TempDir
    private Path data;

    private InstanceWorld world;

    @BeforeEach
    void atHomeOnTheFirst() {
        world = new InstanceWorld(data);
        world.campaign(LocalDate.of(2026, 11, 24));
        world.setUp();
        post("e1", "Un");
        post("e2", "Deux");
        world.reconcile.run();
        assertEquals(List.of("Bienvenue", "Un", "Deux"), titles(world.host));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private void post(String key, String title) {
        new WantPost(world.store, world.spaces, event -> {}, world.clock)
                .want(
                        InstanceWorld.CAMPAIGN,
                        GROUP,
                        new WantPost.Text(key, title, new SafeHtml("<p>" + title + "</p>"), ANA, "Ana Un"));
    }

    private void withdraw(String key) {
        new WantPost(world.store, world.spaces, event -> {}, world.clock).withdraw(InstanceWorld.CAMPAIGN, GROUP, key);
    }

    private void want(Id group, WantSpaces.Person... people) {
        new WantSpaces(world.store, world.spaces, event -> {}, world.clock)
                .want(
                        InstanceWorld.CAMPAIGN,
                        List.of(new WantSpaces.Wish(
                                group,
                                "Groupe A",
                                "",
                                Optional.of("0990001N"),
                                List.of(people),
                                "Bienvenue",
                                new SafeHtml("<p>Bonjour</p>"))));
    }

    private CloseSpaces closing() {
        return new CloseSpaces(world.store, world.spaces, event -> {}, world.clock);
    }

    /** Another, where the number Ana has on the first is somebody else's. */
    private MemoryHost another() {
        MemoryHost there = world.choose("rest", THERE);
        if (there.people.isEmpty()) {
            there.person("stranger", "Ivo Autre", "ivo@elsewhere.example");
            there.person("ana", "Ana Un", "ana@college.example");
        }
        return there;
    }

    private void back() {
        world.choose("embedded", "");
        world.setUp();
    }

    private DiscussionSpace space() {
        return world.store.read(() -> world.spaces.find(GROUP)).orElseThrow();
    }

    private List<EarlierSpace> earlier() {
        return world.store.read(() -> world.spaces.earlier(GROUP));
    }

    private Progress progress() {
        return Progress.of(world.store.read(() -> world.spaces.ofCampaign(InstanceWorld.CAMPAIGN)));
    }

    private static String id(MemoryHost host) {
        return host.byKey("ESSAIM-" + GROUP).orElseThrow().id();
    }

    private static List<String> titles(MemoryHost host) {
        return host.titles(id(host));
    }

    private static List<String> members(MemoryHost host) {
        return host.members(id(host)).stream().map(HostMember::person).toList();
    }

    private static String person(MemoryHost host, String username) {
        return host.people.stream()
                .filter(one -> one.username().equals(username))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theDryRunSaysWhatWouldBeMadeThereAndNothingIsWrittenBefore() {
        MemoryHost there = another();
        int asked = world.host.calls.size();
        InstallPlan plan = world.install.plan();
        assertEquals(List.of(new PlannedSpaces("Journée", 1, 0, 1, 3, 1)), plan.campaigns());
        assertEquals(1, plan.spaces());
        assertEquals(1, plan.moved());
        Progress here = progress();
        assertEquals(0, here.spaces().done());
        assertEquals(1, here.spaces().waiting());
        assertEquals(3, here.posts().waiting());
        assertEquals("", space().address(), "nobody is led to where the platform is no longer");
        world.clock.pass(Duration.ofDays(5));
        world.reconcile.run();
        assertEquals(List.of(), there.calls);
        assertEquals(asked, world.host.calls.size(), "nor is anything asked of the one before");
        assertEquals(0, progress().setAside(), "what waits for the installation waits without end");
    }

    @Test
    void installingMakesWhatItAnnouncedOnceAndLeavesTheOneBeforeAsItWas() {
        MemoryHost there = another();
        int asked = world.host.calls.size();
        world.setUp();
        assertEquals(List.of("Bienvenue", "Un", "Deux"), titles(there));
        assertEquals(List.of(person(there, "ana")), members(there));
        assertEquals(person(there, "ana"), there.authors.get("e2"));
        assertEquals("https://host.example/g/" + id(there), space().address());
        assertEquals(List.of(), world.install.plan().campaigns());
        assertTrue(progress().finished());
        world.install.install(InstanceWorld.SOPHIE);
        assertEquals(1, there.spaceCount());
        assertEquals(3, titles(there).size());
        assertEquals(asked, world.host.calls.size());
        EarlierSpace before = earlier().get(0);
        assertEquals("https://host.example/g/" + id(world.host), before.address());
        assertEquals("host.example", before.server());
        world.reconcile.check(InstanceWorld.CAMPAIGN);
        assertEquals(List.of(), space().drifts());
    }

    @Test
    void anInstallationAWeekLaterStillHasItsWholePatience() {
        MemoryHost there = another();
        world.clock.pass(Duration.ofDays(7));
        there.fail((call, done) -> {
            throw HostFailure.unavailable("server-error");
        });
        world.setUp();
        assertEquals(0, progress().setAside());
        there.heal();
        world.clock.pass(Duration.ofMinutes(1));
        world.reconcile.run();
        assertTrue(progress().finished(), () -> progress().toString());
    }

    @Test
    void whoeverComesToWhereTheGroupWasIsLedOn() {
        MovedDiscussions moved = new MovedDiscussions(world.store, world.spaces);
        another();
        assertEquals(Optional.empty(), moved.address("ESSAIM-" + GROUP), "there is nothing there yet");
        world.setUp();
        assertEquals(Optional.of(space().url()), moved.address("ESSAIM-" + GROUP));
        for (String other : List.of("", "ESSAIM-", "ESSAIM-nobody", "ESSAIM-a b", "other-" + GROUP)) {
            assertEquals(Optional.empty(), moved.address(other), other);
        }
    }

    @Test
    void pointingBackFindsWhatStandsThereAndBringsOnlyWhatChanged() {
        String here = id(world.host);
        another();
        world.setUp();
        post("e1", "Un, revu");
        withdraw("e2");
        post("e3", "Trois");
        world.reconcile.run();
        world.choose("embedded", "");
        assertEquals(
                List.of(new PlannedSpaces("Journée", 0, 1, 0, 1, 1)),
                world.install.plan().campaigns());
        back();
        assertEquals(1, world.host.spaceCount());
        assertEquals(here, space().delivery().hostId().orElseThrow());
        assertEquals(List.of("Bienvenue", "Un, revu", "Trois"), titles(world.host));
        assertEquals(List.of(person(world.host, "ana")), members(world.host));
        assertEquals(1, world.host.calls.stream().filter("addMember"::equals).count());
        assertEquals("rest " + THERE, earlier().get(0).home());
        assertEquals(1, earlier().size());
        another();
        world.setUp();
        MemoryHost there = (MemoryHost) world.current.platform();
        assertEquals(1, there.spaceCount());
        assertEquals(List.of("Bienvenue", "Un, revu", "Trois"), titles(there));
    }

    @Test
    void whatTheTeamTookAsItIsThereIsStillTakenSoAfterComingBack() {
        String here = id(world.host);
        world.host.removeMember(here, person(world.host, "ana"));
        world.host.withdraw(here, world.host.posts(here).get(1).id());
        world.reconcile.check(InstanceWorld.CAMPAIGN);
        SettleDrift settle = new SettleDrift(world.store, world.spaces, event -> {}, world.clock);
        settle.settle(GROUP, Drift.Kind.MEMBER_LEFT, "ana", SettleDrift.Choice.ACCEPT);
        settle.settle(GROUP, Drift.Kind.POST_GONE, "e1", SettleDrift.Choice.ACCEPT);
        MemoryHost there = another();
        world.setUp();
        assertEquals(3, titles(there).size(), "there nobody took anything away");
        back();
        assertEquals(List.of("Bienvenue", "Deux"), titles(world.host));
        assertEquals(List.of(), members(world.host));
        another();
        post("e1", "Un, revu");
        back();
        assertEquals(List.of("Bienvenue", "Deux", "Un, revu"), titles(world.host), "it was changed since");
    }

    @Test
    void whoLeftTheGroupMeanwhileIsTakenOutWhereTheSpaceWasBefore() {
        WantSpaces.Person bob = new WantSpaces.Person(Id.of("bob"), "Bob Deux", "bob@college.example");
        world.host.person("bob", "Bob Deux", "bob@college.example");
        MemoryHost there = another();
        there.person("bob", "Bob Deux", "bob@college.example");
        world.setUp();
        want(GROUP, bob);
        world.reconcile.run();
        assertEquals(List.of(person(there, "bob")), members(there));
        back();
        assertEquals(List.of(person(world.host, "bob")), members(world.host));
    }

    @Test
    void aClosedSpaceStaysWhereItWasUntilItIsOpenedAgain() {
        closing().close(GROUP);
        world.reconcile.run();
        MemoryHost there = another();
        assertEquals(List.of(), world.install.plan().campaigns());
        assertEquals(0, progress().spaces().total(), "it is neither there nor wanted there");
        world.setUp();
        world.reconcile.check(InstanceWorld.CAMPAIGN);
        assertEquals(0, there.spaceCount());
        assertEquals(List.of(), space().drifts());
        assertEquals("stayed", space().delivery().reason());
        closing().reopen(GROUP);
        world.reconcile.run();
        assertEquals(List.of("Bienvenue", "Un", "Deux"), titles(there));
        assertTrue(archivedAt(world.host), "closed as it was left");
        back();
        assertFalse(archivedAt(world.host), "open is what is wanted now");
        assertEquals(List.of("Bienvenue", "Un", "Deux"), titles(world.host));
    }

    @Test
    void aClosedSpaceIsNotTouchedByGoingAndComingBack() {
        closing().close(GROUP);
        world.reconcile.run();
        int asked = world.host.calls.size();
        another();
        world.setUp();
        back();
        assertEquals(asked, world.host.calls.size());
        assertTrue(progress().finished());
        closing().reopen(GROUP);
        world.reconcile.run();
        assertFalse(archivedAt(world.host));
    }

    private static boolean archivedAt(MemoryHost host) {
        return host.byKey("ESSAIM-" + GROUP).orElseThrow().archived();
    }

    @Test
    void leavingOnePlatformForAnotherOpensThereWhatLeavingHadClosed() {
        world.uninstall.perform(InstanceWorld.SOPHIE, "keep", false);
        assertTrue(archivedAt(world.host));
        MemoryHost there = another();
        assertEquals(
                List.of(new PlannedSpaces("Journée", 1, 0, 1, 3, 1)),
                world.install.plan().campaigns());
        world.setUp();
        assertEquals(List.of("Bienvenue", "Un", "Deux"), titles(there));
        assertEquals("", earlier().get(0).address(), "nobody can open it there");
    }

    @Test
    void stoppedOnTheWayItGoesOnWhereItWas() {
        IntStream.rangeClosed(1, 9)
                .forEach(i -> want(Id.of("g" + i), new WantSpaces.Person(ANA, "Ana Un", "ana@college.example")));
        world.reconcile.run();
        MemoryHost there = another();
        assertEquals(10, world.install.plan().spaces());
        there.fail((call, done) -> {
            if (done && there.spaceCount() == 6) {
                throw HostFailure.unavailable("connection");
            }
        });
        world.setUp();
        assertTrue(progress().spaces().done() < 10);
        world.close();
        // a new process on the same files, and the same platforms
        InstanceWorld next = new InstanceWorld(data);
        next.lend(world);
        world = next;
        there.heal();
        for (int minute = 0; minute < 120 && !progress().finished(); minute++) {
            world.clock.pass(Duration.ofMinutes(1));
            world.reconcile.run();
        }
        assertTrue(progress().finished(), () -> progress().toString());
        assertEquals(10, there.spaceCount());
        world.store
                .read(() -> world.spaces.ofCampaign(InstanceWorld.CAMPAIGN))
                .forEach(space -> assertEquals(
                        space.posts().size(),
                        there.titles(space.delivery().hostId().orElseThrow()).size()));
    }

    @Test
    void theSameAddressTypedOtherwiseIsTheSamePlatform() {
        MemoryHost there = another();
        world.setUp();
        world.settings.choose(java.util.Map.of("essaim.host.base-url", "HTTPS://There.example/"), java.util.Map.of());
        assertTrue(world.installation.state().isInstalled());
        world.reconcile.follow();
        assertEquals(id(there), space().delivery().hostId().orElseThrow());
    }

    @Test
    void aDemonstrationAtHomeElsewhereIsNotInstalledByItself() {
        another();
        world.installation.byItselfIfNew();
        assertFalse(world.installation.state().isInstalled());
        assertThrows(HostFailure.class, world.guarded::spaces);
    }
}
