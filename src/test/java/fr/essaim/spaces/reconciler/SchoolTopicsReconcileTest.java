package fr.essaim.spaces.reconciler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.host.embedded.EmbeddedWorld;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.Drift;
import fr.essaim.spaces.Progress;
import fr.essaim.spaces.WantPost;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A host without groups for ours: a topic for each group in the school's group, whose members are not ours to change. */
class SchoolTopicsReconcileTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private static final Id A = Id.of("g-a");
    private static final Id B = Id.of("g-b");

    private final EmbeddedWorld world = new EmbeddedWorld();
    private final DiscussionSpaces spaces = new RdfDiscussionSpaces(world.store);
    private final WantSpaces wantSpaces = new WantSpaces(world.store, spaces, event -> {}, world.clock);
    private final WantPost wantPost = new WantPost(world.store, spaces, event -> {}, world.clock);
    private final MendSpaces mendSpaces = new MendSpaces(world.store, spaces, event -> {}, world.clock);
    private final Reconcile reconcile = new Reconcile(
            world.store,
            spaces,
            NoNotices.round(world.store, world.schoolTopics, world.clock),
            world.schoolTopics,
            world.clock);

    private static WantSpaces.Wish wish(Id group, Optional<String> uai, Account... people) {
        return new WantSpaces.Wish(
                group,
                "Groupe " + group,
                "",
                uai,
                Stream.of(people)
                        .map(one -> new WantSpaces.Person(one.id(), one.displayName(), one.email()))
                        .toList(),
                "Bienvenue",
                new SafeHtml("<p>Votre parcours</p>"));
    }

    private void both() {
        wantSpaces.want(
                CAMPAIGN,
                List.of(
                        wish(A, Optional.of(EmbeddedWorld.SCHOOL), world.karim),
                        wish(B, Optional.of(EmbeddedWorld.SCHOOL), world.ines)));
        reconcile.run();
    }

    private DiscussionSpace kept(Id group) {
        return world.store.read(() -> spaces.find(group)).orElseThrow();
    }

    private List<String> titles(Id group) {
        return world.schoolTopics.spaces().posts(kept(group).delivery().hostId().orElseThrow()).stream()
                .map(HostPost::title)
                .toList();
    }

    @Test
    void eachGroupHasItsTopicAndAllIsInPlace() {
        both();
        both();
        assertTrue(reconcile.usesSchoolTopics());
        assertTrue(
                Progress.of(world.store.read(() -> spaces.ofCampaign(CAMPAIGN))).finished());
        Id topic = Id.of(kept(A).delivery().hostId().orElseThrow());
        assertEquals(
                2,
                world.store
                        .read(() -> world.groups.holding(topic))
                        .orElseThrow()
                        .topics()
                        .size());
        wantPost.want(CAMPAIGN, A, text(true));
        reconcile.run();
        reconcile.run();
        assertEquals(List.of("Bienvenue", "Carte"), titles(A));
        assertEquals(List.of("Bienvenue"), titles(B));
        wantPost.withdraw(CAMPAIGN, A, "e1");
        reconcile.run();
        assertEquals(List.of("Bienvenue"), titles(A));
    }

    private WantPost.Text text(boolean bySchool) {
        return new WantPost.Text(
                "e1", "Carte", new SafeHtml("<p>x</p>"), Optional.of(world.karim.id()), "Karim Benali", bySchool);
    }

    @Test
    void aTextWrittenForTheGroupAloneIsNotShownToTheSchool() {
        both();
        wantPost.want(CAMPAIGN, A, text(false));
        reconcile.run();
        assertEquals(List.of("Bienvenue"), titles(A));
        Delivery aside = kept(A).post("e1").orElseThrow().delivery();
        assertTrue(aside.isSetAside(), "at once, for waiting would not help");
        assertEquals("wider-readers", aside.reason());
        wantPost.want(CAMPAIGN, A, text(true));
        reconcile.run();
        assertEquals(List.of("Bienvenue", "Carte"), titles(A));
    }

    @Test
    void aPlatformThatLosesItsGroupsGetsNoneOfTheTextsWrittenForThem() {
        Reconcile inGroups = new Reconcile(
                world.store, spaces, NoNotices.round(world.store, world.host, world.clock), world.host, world.clock);
        wantSpaces.want(CAMPAIGN, List.of(wish(A, Optional.of(EmbeddedWorld.SCHOOL), world.karim)));
        wantPost.want(CAMPAIGN, A, text(false));
        inGroups.run();
        assertTrue(kept(A).post("e1").orElseThrow().delivery().isDone());
        reconcile.check(CAMPAIGN);
        mendSpaces.mend(CAMPAIGN);
        reconcile.run();
        assertEquals(
                "wider-readers", kept(A).post("e1").orElseThrow().delivery().reason());
        assertEquals(List.of("Bienvenue"), titles(A));
    }

    @Test
    void theOthersOfTheSchoolAreNoDriftAndALostTextIsOne() {
        both();
        reconcile.check(CAMPAIGN);
        assertEquals(List.of(), kept(A).drifts());
        String topic = kept(A).delivery().hostId().orElseThrow();
        HostPost welcome = world.schoolTopics.spaces().posts(topic).get(0);
        world.schoolTopics.spaces().withdraw(topic, welcome.id());
        reconcile.check(CAMPAIGN);
        assertEquals(
                List.of(Drift.Kind.POST_GONE),
                kept(A).drifts().stream().map(Drift::kind).toList());
        mendSpaces.mend(CAMPAIGN);
        reconcile.run();
        assertEquals(List.of("Bienvenue"), titles(A));
    }

    @Test
    void whoLeavesTheGroupStaysInTheSchoolsAndWhoIsOfAnotherSchoolIsSaid() {
        Account other = world.openAccounts
                .open(List.of(fr.essaim.host.embedded.accounts.OpenAccounts.Person.teacher("Lou Fay", "", "0990002P")))
                .get(0)
                .account();
        wantSpaces.want(CAMPAIGN, List.of(wish(A, Optional.of(EmbeddedWorld.SCHOOL), world.karim, other)));
        reconcile.run();
        assertEquals(
                "not-in-school-group",
                kept(A).member(other.id()).orElseThrow().delivery().reason());
        wantSpaces.want(CAMPAIGN, List.of(wish(A, Optional.of(EmbeddedWorld.SCHOOL), world.ines)));
        world.clock.pass(Duration.ofHours(1));
        reconcile.run();
        assertEquals(
                List.of(world.ines.id()),
                kept(A).members().stream().map(one -> one.person()).toList());
        assertEquals(
                2,
                world.schoolTopics
                        .spaces()
                        .members(kept(A).delivery().hostId().orElseThrow())
                        .size());
    }

    @Test
    void aGroupOfSeveralSchoolsHasNoPlaceThere() {
        wantSpaces.want(CAMPAIGN, List.of(wish(A, Optional.empty(), world.karim)));
        reconcile.run();
        assertEquals("several-schools", kept(A).delivery().reason());
        assertEquals(Optional.<HostSpace>empty(), world.schoolTopics.spaces().byKey(kept(A).key()));
    }
}
