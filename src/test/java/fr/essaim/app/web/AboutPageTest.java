package fr.essaim.app.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.app.own.ReadOwnData;
import fr.essaim.campaigns.rdf.RdfCampaigns;
import fr.essaim.host.TestClock;
import fr.essaim.host.embedded.rdf.RdfAccounts;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.InMemoryAudit;
import fr.essaim.kernel.Role;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The page is at the foot of every other: it opens also while an administrator looks as a role, who has no account. */
class AboutPageTest {

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final TestClock clock = new TestClock();
    private final Visit visit = PagesInTests.visit(
            new Viewer(Optional.of(Id.of("voir-comme")), "", List.of(Grant.everywhere(Role.TEACHER, ""))), Language.FR);
    private final AboutPage page = new AboutPage(
            store,
            new RdfAccounts(store),
            new RdfCampaigns(store),
            new LooksAt(new InMemoryAudit(clock), null, clock),
            new ReadOwnData(store, List.of()),
            visit);

    @Test
    void whoLooksAsARoleSeesThePageWithoutAnAccount() {
        assertThrows(Failure.NotFound.class, page::myData, "nobody looks");
        visit.seeAs(Role.TEACHER);
        String html = new PagesInTests().render(visit, page.myData());
        assertTrue(html.contains("Mes données"), html);
        assertFalse(html.contains(">Compte<"), html);
    }
}
