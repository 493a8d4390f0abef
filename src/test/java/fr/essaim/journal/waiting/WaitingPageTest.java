package fr.essaim.journal.waiting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.journal.web.waiting.WaitingPage;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.web.Allowed;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What waits in a browser is its writer's, whatever hat is left: the notice that leads there stands on each page. */
class WaitingPageTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private final PagesInTests pages = new PagesInTests();

    private String page(Role role) {
        Viewer viewer = new Viewer(
                Optional.of(Id.of("paul-laurent")), "Paul", List.of(Grant.inCampaign(role, CAMPAIGN, "0990001N")));
        Visit visit = PagesInTests.visit(viewer, Language.FR);
        return pages.render(visit, new WaitingPage().show());
    }

    @Test
    void opensForWhoeverIsSignedInAndLeadsToAJournalOnlyWhoKeepsOne() throws ReflectiveOperationException {
        assertEquals(
                Allowed.SIGNED_IN,
                WaitingPage.class.getMethod("show").getAnnotation(Allowed.class).value());
        assertTrue(page(Role.TEACHER).contains("href=\"/essaim/journal\""));
        String head = page(Role.DIRECTION);
        assertTrue(head.contains("id=\"attente\""), head);
        assertFalse(head.contains("href=\"/essaim/journal\""), head);
    }
}
