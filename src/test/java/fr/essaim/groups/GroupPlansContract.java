package fr.essaim.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.concerns.Concern;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every home of group plans promises. */
public interface GroupPlansContract {

    Id CAMPAIGN = Id.of("campaign");

    Transactions transactions();

    GroupPlans plans();

    Groups groups();

    private static Group group(String id, String label, String... members) {
        return new Group(
                Id.of(id),
                CAMPAIGN,
                label,
                "0990001N",
                java.util.Arrays.stream(members).map(Id::of).toList(),
                List.of(new Concern(3), new Concern(7)),
                false);
    }

    private static GroupPlan plan(int revision, String reason, Group... groups) {
        return new GroupPlan(
                CAMPAIGN,
                revision,
                Search.of(12, 400_000, 4, true, Map.of("catalyst", 60, "profile", 8)),
                List.of(groups),
                Set.of(Id.of("anne")),
                Set.of(Id.of("bruno")),
                Cost.of(40, Map.of("catalyst", 0L, "concern", 44L)),
                new Change(
                        Change.Kind.MOVED,
                        List.of(Id.of("anne")),
                        List.of("A", "B"),
                        reason,
                        Id.of("nadia"),
                        Instant.parse("2026-02-20T09:00:00Z")));
    }

    private void save(GroupPlan plan) {
        transactions().change(() -> plans().save(plan));
    }

    private Optional<GroupPlan> current() {
        return transactions().read(() -> plans().current(CAMPAIGN));
    }

    @Test
    default void nothingIsThereBeforeTheFirstSearch() {
        assertEquals(Optional.empty(), current());
        assertEquals(List.of(), transactions().read(() -> plans().revisions(CAMPAIGN)));
        assertEquals(List.of(), transactions().read(() -> groups().of(CAMPAIGN)));
        assertEquals(Optional.empty(), transactions().read(() -> plans().published(CAMPAIGN)));
    }

    @Test
    default void whatWasSavedComesBackAsItWas() {
        GroupPlan plan = plan(
                1, "Ils préparent | ensemble\nle brevet, = non ?", group("g1", "A", "anne", "bruno"), group("g2", "B"));
        save(plan);
        assertEquals(Optional.of(plan), current());
    }

    @Test
    default void goingBackAndForthGivesTheSameRevisions() {
        GroupPlan first = plan(1, "", group("g1", "A", "anne", "bruno"));
        GroupPlan second = plan(2, "binôme", group("g1", "A", "bruno", "anne"));
        save(first);
        save(second);
        transactions().change(() -> plans().goTo(CAMPAIGN, 1));
        assertEquals(Optional.of(first), current());
        transactions().change(() -> plans().goTo(CAMPAIGN, 2));
        assertEquals(Optional.of(second), current());
        assertEquals(List.of(first, second), transactions().read(() -> plans().revisions(CAMPAIGN)));
    }

    @Test
    default void aChangeAfterGoingBackForgetsWhatWasUndone() {
        save(plan(1, "", group("g1", "A", "anne")));
        save(plan(2, "undone", group("g1", "A")));
        save(plan(3, "undone too", group("g1", "A")));
        transactions().change(() -> plans().goTo(CAMPAIGN, 1));
        GroupPlan other = plan(2, "other", group("g1", "A", "bruno"));
        save(other);
        assertEquals(Optional.of(other), current());
        assertEquals(2, transactions().read(() -> plans().revisions(CAMPAIGN)).size());
    }

    @Test
    default void aPlanChangedMeanwhileIsNotOverwritten() {
        save(plan(1, "", group("g1", "A", "anne")));
        save(plan(2, "first come", group("g1", "A")));
        GroupPlan late = plan(2, "late", group("g1", "A", "bruno"));
        assertThrows(Failure.Conflict.class, () -> save(late));
        assertThrows(Failure.Conflict.class, () -> transactions().change(() -> plans().goTo(CAMPAIGN, 9)));
        assertEquals("first come", current().orElseThrow().change().reason());
    }

    @Test
    default void onlyTheLastRevisionsAreKept() {
        IntStream.rangeClosed(1, GroupPlans.KEPT + 3).forEach(n -> save(plan(n, "n" + n, group("g1", "A"))));
        List<GroupPlan> kept = transactions().read(() -> plans().revisions(CAMPAIGN));
        assertEquals(GroupPlans.KEPT, kept.size());
        assertEquals(4, kept.get(0).revision());
    }

    @Test
    default void whatIsPublishedStaysWhileTheDraftMovesOn() {
        GroupPlan first = plan(1, "", group("g1", "A", "anne", "bruno"), group("g2", "B", "chloe"));
        save(first);
        transactions().change(() -> plans().publish(CAMPAIGN));
        transactions().change(() -> plans().publish(CAMPAIGN));
        save(plan(2, "draft", group("g1", "A", "bruno"), group("g2", "B", "chloe", "anne")));
        assertEquals(Optional.of(first), transactions().read(() -> plans().published(CAMPAIGN)));
        assertEquals(first.groups(), transactions().read(() -> groups().of(CAMPAIGN)));
        assertEquals("A", transactions().read(() -> groups().get(Id.of("g1")).label()));
        assertEquals(List.of("A"), transactions().read(() -> groups().ofPerson(Id.of("anne")).stream()
                .map(Group::label)
                .toList()));
    }

    @Test
    default void aGroupThatIsNoLongerPublishedIsGone() {
        save(plan(1, "", group("g1", "A", "anne"), group("g2", "B", "bruno")));
        transactions().change(() -> plans().publish(CAMPAIGN));
        save(plan(2, "one group", group("g1", "A", "anne", "bruno")));
        transactions().change(() -> plans().publish(CAMPAIGN));
        assertEquals(1, transactions().read(() -> groups().of(CAMPAIGN).size()));
        assertEquals(Optional.empty(), transactions().read(() -> groups().find(Id.of("g2"))));
        assertEquals(List.of(Id.of("g1")), transactions().read(() -> groups().ofPerson(Id.of("bruno")).stream()
                .map(Group::id)
                .toList()));
        assertThrows(Failure.NotFound.class, () -> transactions().read(() -> groups().get(Id.of("g2"))));
    }

    @Test
    default void namesPinsAndAStoppedSearchComeBackToo() {
        GroupPlan plain = plan(1, "", group("g1", "A", "anne").named("Les = cu|rieux, \n été"), group("g2", "B"));
        GroupPlan plan = new GroupPlan(
                CAMPAIGN,
                1,
                plain.search().sharing(2).stopped(16_384).by(7),
                plain.groups(),
                plain.catalysts(),
                plain.silent(),
                Set.of(Id.of("anne")),
                plain.cost(),
                plain.change());
        save(plan);
        assertEquals(Optional.of(plan), current());
        transactions().change(() -> plans().publish(CAMPAIGN));
        assertEquals(plan.groups().get(0).name(), transactions().read(() -> groups().get(Id.of("g1"))
                .name()));
    }

    @Test
    default void plansPutAsideStayWhateverBecomesOfTheOthers() {
        GroupPlan first = plan(1, "why", group("g1", "A", "anne"));
        save(first);
        KeptPlan kept = new KeptPlan(
                Id.of("k1"), "profils | mêlés", first, Id.of("nadia"), Instant.parse("2026-02-21T09:00:00Z"));
        KeptPlan other =
                new KeptPlan(Id.of("k0"), "autre", first, Id.of("nadia"), Instant.parse("2026-02-22T09:00:00Z"));
        transactions().change(() -> plans().keep(kept));
        transactions().change(() -> plans().keep(other));
        save(plan(2, "", group("g1", "A", "bruno")));
        assertEquals(List.of(kept, other), transactions().read(() -> plans().kept(CAMPAIGN)));
        assertEquals(2, transactions().read(() -> plans().revisions(CAMPAIGN)).size());
        transactions().change(() -> plans().drop(CAMPAIGN, Id.of("k1")));
        transactions().change(() -> plans().drop(CAMPAIGN, Id.of("nobody")));
        assertEquals(List.of(other), transactions().read(() -> plans().kept(CAMPAIGN)));
    }
}
