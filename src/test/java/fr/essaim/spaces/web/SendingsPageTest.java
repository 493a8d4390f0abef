package fr.essaim.spaces.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.animators.Animator;
import fr.essaim.animators.rdf.RdfAnimators;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.host.MemoryHost;
import fr.essaim.host.TestClock;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.kernel.Role;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.spaces.notices.MailInTests;
import fr.essaim.spaces.notices.PlainWording;
import fr.essaim.spaces.notices.Sendings;
import fr.essaim.spaces.notices.WantNotice;
import fr.essaim.spaces.notices.WishedNotices;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.spaces.rdf.RdfWishedNotices;
import fr.essaim.spaces.reconciler.MendSpaces;
import fr.essaim.spaces.reconciler.NoticeRound;
import fr.essaim.spaces.reconciler.Reconcile;
import fr.essaim.spaces.web.sendings.ReadSendings;
import fr.essaim.spaces.web.sendings.Recipients;
import fr.essaim.spaces.web.sendings.SendingsPage;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SendingsPageTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private static final String SCHOOL = "0990001N";

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final TestClock clock = new TestClock();
    private final MemoryHost host = new MemoryHost();
    private final WishedNotices notices = new RdfWishedNotices(store);
    private final Sendings sendings = new Sendings(store, notices, () -> Duration.ofMinutes(5), clock);
    private final Reconcile reconcile = new Reconcile(
            store,
            new RdfDiscussionSpaces(store),
            new NoticeRound(store, notices, new PlainWording(), host, new MailInTests(), clock),
            host,
            clock);
    private final PagesInTests pages = new PagesInTests();
    private final Visit visit = PagesInTests.visit(
            new Viewer(
                    Optional.of(Id.of("team")),
                    "Équipe",
                    List.of(Grant.inCampaign(Role.PROJECT_TEAM, CAMPAIGN, SCHOOL))),
            Language.FR);
    private final RdfRosters rosters = new RdfRosters(store);
    private final RdfAnimators animators = new RdfAnimators(store);
    private final SendingsPage page = new SendingsPage(
            sendings,
            new ReadSendings(sendings, new Recipients(store, rosters, animators), new PlainWording(), clock),
            new MendSpaces(store, new RdfDiscussionSpaces(store), event -> {}, clock),
            visit);

    SendingsPageTest() {
        host.person("ana", "Ana Roy", "ana@college.example");
        store.change(() -> {
            rosters.save(CAMPAIGN, teacher("ana", "Ana", SCHOOL));
            rosters.save(CAMPAIGN, teacher("bob", "Bob", SCHOOL));
            rosters.save(CAMPAIGN, teacher("zoe", "Zoé", "0990002P"));
            animators.save(new Animator(Id.of("p-malik"), "Anime", "Rateur", "0990777Z", "Loin", "", List.of("SVT")));
        });
        for (String who : List.of("ana", "bob", "zoe", "malik")) {
            new WantNotice(store, notices, () -> Duration.ofMinutes(5), Ids.random(), clock)
                    .want(new NoticeWanted(
                                    Id.of("p-" + who),
                                    "reminder",
                                    "r1",
                                    Words.ready("Rappel & suite"),
                                    Words.ready("Venez-vous ?"),
                                    "/journee")
                            .sentBy(CAMPAIGN));
        }
    }

    private static Teacher teacher(String id, String first, String school) {
        return new Teacher(Id.of("p-" + id), school, first, "Roy", id + "@college.example", "SVT", true);
    }

    private String page() {
        String html = pages.render(visit, page.show(CAMPAIGN));
        assertFalse(html.matches("(?s).*[>\"]spaces\\.[a-z-]+[<\"].*"), "a key nobody wrote");
        return html;
    }

    @Test
    void untilItLeavesItIsCountedNamedAndCanBeCalledBack() {
        String html = page();
        assertTrue(html.contains("à 4 personnes"), html);
        assertTrue(html.contains("Ana Roy, Anime Rateur, Bob Roy"), html);
        assertTrue(html.contains("et une personne d’un autre collège"), html);
        assertFalse(html.contains("Zoé"), "a teacher of another school is only counted");
        assertTrue(html.contains("/envois/r1/annulation"), html);

        assertEquals(4, sendings.callBack(CAMPAIGN, "r1"));
        html = page();
        assertTrue(html.contains("4 avis ont été annulés avant de partir"), html);
        assertFalse(html.contains("/annulation"), html);
        assertTrue(html.contains("/envois/r1/reprise"), html);
    }

    @Test
    void whoWasNotReachedIsNamedWithTheTextToCopyAndALetterToWrite() {
        sendings.sendNow(CAMPAIGN, "r1");
        reconcile.run();
        String html = page();
        assertTrue(html.contains("Une personne prévenue."), html);
        assertTrue(html.contains("3 personnes n’ont pas été jointes"), html);
        assertTrue(html.contains("<b>Bob Roy</b>"), html);
        assertFalse(html.contains("<b>Ana Roy</b>"), "the platform told her");
        assertTrue(
                html.contains("mailto:bob@college.example?subject=Rappel%20%26%20suite&amp;body=Venez-vous%20%3F"),
                html);
        assertTrue(html.contains("https://essaim.example/journee"), html);
        assertFalse(html.contains("zoe@"), "nobody of another school");
    }
}
