package fr.essaim.groups.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.editing.KeepPlans;
import fr.essaim.groups.editing.MoveTeacher;
import fr.essaim.groups.editing.Pen;
import fr.essaim.groups.editing.UndoChange;
import fr.essaim.groups.forming.Difference;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.InMemoryAudit;
import fr.essaim.kernel.Role;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionsPageTest {

    private final World world = World.story();
    private final PagesInTests pages = new PagesInTests();
    private final InMemoryAudit audit = new InMemoryAudit(world.clock);

    private String shown(Role role, String school, int other) {
        return shown(role, school, other, "");
    }

    private String shown(Role role, String school, int other, String aside) {
        Visit visit = PagesInTests.visit(
                new Viewer(Optional.of(World.NADIA), "", List.of(Grant.inCampaign(role, World.CAMPAIGN, school))),
                Language.FR);
        VersionsPage page = new VersionsPage(
                new Board(world.store, world.plans, world.rolls, audit, world.searches, visit),
                new UndoChange(world.store, world.plans),
                new KeepPlans(world.store, world.plans, world.ids, world.clock),
                visit);
        return pages.render(visit, page.show(World.CAMPAIGN, other, aside));
    }

    private Id moved() {
        world.form();
        GroupPlan plan = world.current();
        Id teacher = plan.labelled("G").orElseThrow().members().get(0);
        Pen pen = new Pen(world.store, world.plans, world.rolls, world.clock);
        new MoveTeacher(pen)
                .move(
                        World.CAMPAIGN,
                        1,
                        World.NADIA,
                        teacher,
                        plan.labelled("H").orElseThrow().id(),
                        "Préparent le brevet");
        return teacher;
    }

    @Test
    void twoPlansAreComparedPersonByPersonAndPointByPoint() {
        Id teacher = moved();
        String name = world.roll().teachers().get(teacher).name();
        String html = shown(Role.PROJECT_TEAM, World.PARKS, 1);
        assertTrue(html.contains("Version 2 et version 1"), html);
        assertTrue(html.contains(name + "\u00a0: H → G"));
        assertTrue(html.contains("Préparent le brevet"));
        assertTrue(html.contains("Reprendre la version 1"));
        List<GroupPlan> both = world.store.read(() -> world.plans.revisions(World.CAMPAIGN));
        assertEquals(1, Difference.between(both.get(0), both.get(1)).moved().size());
        assertEquals(List.of(), Difference.between(both.get(0), both.get(0)).moved());
    }

    @Test
    void otherSchoolsAndHeadsReadLess() {
        Id teacher = moved();
        String name = world.roll().teachers().get(teacher).name();
        assertFalse(shown(Role.PROJECT_TEAM, World.MOULIN, 1).contains(name));
        String head = shown(Role.DIRECTION, World.PARKS, 1);
        assertTrue(head.contains(name), head);
        assertFalse(head.contains("catalyseur"));
        assertFalse(head.contains("Points"));
    }

    @Test
    void aVersionTakenUpAgainIsTheCurrentOneAndNothingIsLost() {
        moved();
        UndoChange undo = new UndoChange(world.store, world.plans);
        undo.restore(World.CAMPAIGN, 1);
        assertEquals(1, world.current().revision());
        undo.restore(World.CAMPAIGN, 2);
        assertEquals(2, world.current().revision());
        assertThrows(Failure.Conflict.class, () -> undo.restore(World.CAMPAIGN, 7));
    }
}
