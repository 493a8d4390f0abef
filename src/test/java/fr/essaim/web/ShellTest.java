package fr.essaim.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Violation;
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
}
