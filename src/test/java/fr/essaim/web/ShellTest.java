package fr.essaim.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Violation;
import fr.essaim.web.failures.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShellTest {

    private static Shell shell(Role role) {
        Viewer viewer =
                new Viewer(Optional.of(Id.of("p")), "P", List.of(Grant.inCampaign(role, Id.of("c"), "0990001N")));
        return new Shell(
                new Messages(), "/essaim", PagesInTests.visit(viewer, Language.FR), "", List.of(), false, true);
    }

    @Test
    void whatIsWrongInALineOfAFileLeadsToTheFieldOfTheFile() {
        Shell shell = shell(Role.PROJECT_TEAM);
        assertEquals("fichier", shell.anchor(Violation.of("line-4", "questionnaire.line-short", 4, 3, 111)));
        assertEquals("titre", shell.anchor(Violation.of("titre", "campaigns.title-missing")));
    }

    @Test
    void theJournalIsOfferedToThoseWhoKeepOne() {
        assertTrue(shell(Role.TEACHER).writesJournal());
        assertTrue(shell(Role.ANIMATOR).writesJournal());
        assertFalse(shell(Role.PROJECT_TEAM).writesJournal());
        assertFalse(shell(Role.DIRECTION).writesJournal());
    }

    /** The browser brings along, for a corridor without a network, only what would open for its reader. */
    @Test
    void thePagesOfAJournalAreBroughtAlongForThoseWhoKeepOne() {
        for (Role role : List.of(Role.TEACHER, Role.ANIMATOR, Role.PROJECT_TEAM, Role.DIRECTION)) {
            Shell shell = shell(role);
            Html page = Html.of("web/problem", new Problem(403, "", "", "", List.of()), "web.problem.403");
            String html = new PagesInTests().render(shell.visit(), page);
            assertEquals(shell.writesJournal(), html.contains(" data-journal"), html);
        }
    }
}
