package fr.essaim.pathways.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.groups.Group;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.pathways.Making;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Publication;
import fr.essaim.pathways.means.Means;
import fr.essaim.pathways.planning.PathwayWorld;
import fr.essaim.pathways.planning.Presets;
import fr.essaim.pathways.planning.Shifts;
import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;
import fr.essaim.solver.pathways.search.PathwaysSearch;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The hand on the pathways, the way back, and the repair of what was published. */
class ChangePathwaysTest {

    private final PathwayWorld story = PathwayWorld.story();

    private PathwayPlan draft() {
        return story.world.store.read(() -> story.plans.get(World.CAMPAIGN));
    }

    private Group group(String label) {
        return story.world.current().labelled(label).orElseThrow();
    }

    private WhatIf whatIf() {
        return story.change.whatIf(story.day(), draft());
    }

    private Option exchange() {
        return whatIf().about(group("C").id(), 1).stream()
                .filter(one -> one.step().kind() == Making.Kind.GROUPS)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChangeKeepsItsReasonAndCanBeUndone() {
        PathwayPlan before = story.built();
        Option told = exchange();
        Step step = told.step();
        Group other = story.world.current().get(Id.of(step.target()));
        story.change.change(World.CAMPAIGN, before.version(), step, " besoin  du matin ");
        PathwayPlan after = draft();
        assertEquals(before.version() + 1, after.version());
        assertEquals("besoin du matin", after.making().reason());
        assertTrue(after.making().isManual());
        assertEquals(told.plan().sessions(), after.sessions());
        assertEquals(told.shifts(), Shifts.between(before, after, story.day()));
        assertEquals(
                before.at(group("C").id(), 1).orElseThrow().workshop(),
                after.at(other.id(), 1).orElseThrow().workshop());
        assertEquals(before, story.change.undo(World.CAMPAIGN));
        assertEquals(before, draft());
        assertThrows(Failure.Conflict.class, () -> story.change.undo(World.CAMPAIGN));
    }

    @Test
    void whoLooksAtAnOlderDraftIsTold() {
        PathwayPlan plan = story.built();
        Step step = Step.of(exchange().step().code());
        story.change.change(World.CAMPAIGN, plan.version(), step, "");
        assertThrows(Failure.Conflict.class, () -> story.change.change(World.CAMPAIGN, plan.version(), step, ""));
        assertThrows(Failure.Invalid.class, () -> Step.of("BUILT.a.1.b"));
        assertThrows(Failure.Invalid.class, () -> Step.of("nothing"));
    }

    @Test
    void everyOptionTellsItsEffectAndTheBestComesFirst() {
        story.built();
        List<Option> options = whatIf().about(group("B").id(), 1);
        assertTrue(options.size() > 4);
        for (int k = 1; k < options.size(); k++) {
            assertTrue(options.get(k - 1).conflicts() <= options.get(k).conflicts());
        }
        assertTrue(options.stream().allMatch(one -> !one.shifts().isEmpty()));
    }

    @Test
    void aBuiltPlanIsFoundAgainFromWhatIsKeptWithIt() {
        PathwayPlan plan = story.built();
        assertEquals(Presets.usual(), plan.making().weights());
        assertEquals(
                story.day().plan(plan).visits(),
                PathwaysSearch.plan(
                                story.day().problem(),
                                new Effort(plan.seed(), plan.making().moves()),
                                Progress.NONE)
                        .plan()
                        .visits());
    }

    @Test
    void aLostAnimatorIsRepairedAndOnlyThoseConcernedAreTold() {
        PathwayWorld kit = PathwayWorld.kit();
        kit.built();
        kit.publish.publish(World.CAMPAIGN, World.NADIA);
        PathwayPlan published = kit.world.store.read(() -> kit.plans.get(World.CAMPAIGN));
        Means means = Means.usual(World.CAMPAIGN).with(new Means.Presence(Id.of("animateur-3"), Set.of(1), 0));
        kit.world.store.change(() -> kit.means.save(means));
        assertTrue(!kit.checks().isSound());
        PathwayPlan repaired = kit.repair.repair(World.CAMPAIGN);
        assertEquals(Making.Kind.REPAIRED, repaired.making().kind());
        List<fr.essaim.pathways.Shift> shifts = Shifts.between(published, repaired, kit.day());
        assertTrue(!shifts.isEmpty() && shifts.size() <= 6, shifts.toString());
        assertTrue(kit.checks().conflicts().stream().noneMatch(one -> one.key().contains("animator-away")));
    }

    @Test
    void aLostRoomMovesWhatWasInItAndThePublicationSaysWhatChanged() {
        story.timetable(2, 5, 12);
        for (int w = 1; w <= 4; w++) {
            story.workshop(w, story.day().workshops().get(w - 1).concerns(), 12, 3, "");
        }
        story.built();
        story.publish.publish(World.CAMPAIGN, World.NADIA);
        story.raised.clear();
        PathwayPlan published = draft();
        Id lost = published.in(1).get(0).room();
        story.world.store.change(
                () -> story.means.save(Means.usual(World.CAMPAIGN).with(new Means.Place(lost, 1, true))));
        story.repair.repair(World.CAMPAIGN);
        assertTrue(
                draft().sessions().stream().noneMatch(session -> session.room().equals(lost)), draft().toString());
        assertEquals(List.of(), story.checks().conflicts());
        story.publish.publish(World.CAMPAIGN, World.NADIA);
        Publication second = story.world
                .store
                .read(() -> story.plans.publications(World.CAMPAIGN))
                .get(0);
        assertTrue(second.shifts().stream().allMatch(fr.essaim.pathways.Shift::isRoomOnly), second.toString());
        assertTrue(!second.shifts().isEmpty());
        Set<String> labels = second.shifts().stream()
                .map(fr.essaim.pathways.Shift::group)
                .collect(java.util.stream.Collectors.toSet());
        int members = story.groups().stream()
                .filter(one -> labels.contains(one.label()))
                .mapToInt(Group::size)
                .sum();
        long told = story.raised.stream()
                .filter(NoticeWanted.class::isInstance)
                .map(NoticeWanted.class::cast)
                .filter(one -> one.link().equals("/journee"))
                .count();
        assertEquals(members, told);
    }

    @Test
    void aSessionOfFreeChoiceThatIsLostIsNamedAndRepaired() {
        PathwayPlan plan = story.built();
        Id workshop = plan.in(3).get(0).workshop();
        Id animator = story.day().workshop(workshop).animator();
        story.world.store.change(
                () -> story.means.save(Means.usual(World.CAMPAIGN).with(new Means.Presence(animator, Set.of(3), 0))));
        assertEquals(
                List.of("pathways.conflict.free-lost"),
                story.checks().conflicts().stream().map(one -> one.key()).toList());
        story.repair.repair(World.CAMPAIGN);
        assertEquals(List.of(), story.checks().conflicts());
        assertEquals(3, draft().in(3).size());
        assertEquals(plan.in(1), draft().in(1));
    }

    @Test
    void aSlotThatIsLostShortensEveryPathway() {
        story.built();
        story.world.store.change(
                () -> story.means.save(Means.usual(World.CAMPAIGN).closing(Set.of(2))));
        story.repair.repair(World.CAMPAIGN);
        assertTrue(draft().in(2).isEmpty());
        assertEquals(8, story.checks().wanted());
        assertEquals(List.of(), story.checks().conflicts());
    }
}
