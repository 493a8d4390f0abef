package fr.essaim.app.lti;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.host.lti.web.LinkablePages.Page;
import fr.essaim.journal.JournalWorld;
import fr.essaim.kernel.Id;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.workshops.WorkshopWorld;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a course may link to: each reader's own pathway, the groups of the one who chooses, published workshops. */
class CoursePagesTest {

    private final JournalWorld world = new JournalWorld();
    private final CoursePages pages = new CoursePages(
            world.store,
            world.day.workshops,
            world.groups,
            world.day.memberships,
            new Messages(),
            PagesInTests.visit(Viewer.NOBODY, Language.FR));

    private List<String> paths(Optional<Id> person, String kind) {
        return pages.of(person).stream()
                .filter(page -> page.kind().equals(kind))
                .map(Page::path)
                .toList();
    }

    @Test
    void pathwayGroupAndWorkshopPagesAreOffered() {
        Optional<Id> claire = Optional.of(JournalWorld.CLAIRE);
        assertEquals(List.of("/journee", "/journee/seance"), paths(claire, "pathway"));
        assertEquals(List.of("/groupes/" + JournalWorld.H), paths(claire, "group"));
        assertEquals(List.of("/ateliers/" + world.workshop.id()), paths(claire, "workshop"));
        world.day.publish.one(WorkshopWorld.NADIA, world.workshop.id(), false);
        assertEquals(List.of(), paths(claire, "workshop"), "none that is not published");
    }

    @Test
    void aTeamIsOfferedTheGroupsItSteersAndAStrangerNone() {
        assertEquals(
                List.of("/groupes/" + JournalWorld.A, "/groupes/" + JournalWorld.H),
                paths(Optional.of(WorkshopWorld.NADIA), "group").stream()
                        .sorted()
                        .toList());
        assertEquals(List.of(), paths(Optional.of(WorkshopWorld.STRANGER), "group"));
        assertEquals(List.of(), paths(Optional.empty(), "group"));
    }
}
