package fr.essaim.academy.web;

import static fr.essaim.animators.PoolWorld.CAMPAIGN;
import static fr.essaim.animators.PoolWorld.CLAIRE;
import static fr.essaim.animators.PoolWorld.HERE;
import static fr.essaim.animators.PoolWorld.NADIA;
import static fr.essaim.animators.PoolWorld.PAUL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.academy.AcademyWorld;
import fr.essaim.animators.PoolWorld;
import fr.essaim.animators.requests.Request.State;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.web.Flash;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The pool as people see it. */
class PoolPagesTest {

    private final AcademyWorld world = new AcademyWorld();
    private final PoolWorld pool = world.pool;
    private final PagesInTests pages = new PagesInTests();

    private static Visit visit(Id person, String name, Grant... grants) {
        return PagesInTests.visit(new Viewer(Optional.of(person), name, List.of(grants)), Language.FR);
    }

    private static Visit nadia(Language language) {
        Grant hat = Grant.inCampaign(Role.PROJECT_TEAM, CAMPAIGN, "0990001N");
        return PagesInTests.visit(new Viewer(Optional.of(NADIA), "Nadia", List.of(hat)), language);
    }

    private static MultivaluedMap<String, String> form(Map<String, String> fields) {
        return new MultivaluedHashMap<>(fields);
    }

    private static UriInfo asked(Map<String, String> query) {
        return (UriInfo) Proxy.newProxyInstance(
                UriInfo.class.getClassLoader(),
                new Class<?>[] {UriInfo.class},
                (proxy, method, arguments) -> form(query));
    }

    private String campaignPage(Language language, Map<String, String> query) {
        Visit visit = nadia(language);
        return pages.render(visit, world.campaignPage(visit).show(CAMPAIGN, asked(query)));
    }

    private void keep(MultivaluedMap<String, String> form) {
        pool.keep.keep(CLAIRE, "Claire Amblard", new CardForm(form).card());
    }

    private String card(Id person, String name) {
        Visit visit = visit(person, name);
        return pages.render(visit, world.cardPage(visit).mine());
    }

    @Test
    void aTeacherWritesHisCardThenChoosesWhoSeesItAndTakesItBack() {
        String empty = card(CLAIRE, "Claire Amblard");
        assertTrue(empty.contains("Claire Amblard, Rosa-Parks (académie\u00a0: Essaims)"), empty);
        assertFalse(empty.contains("J’accepte"), "nothing to agree to yet");

        keep(form(Map.of(
                "preoccupation-c4",
                "oui",
                "demi-friday-am",
                "oui",
                "duree-45",
                "oui",
                "maniere-exchange",
                "oui",
                "disciplines",
                "lettres",
                "materiel",
                "12 tablettes",
                "deplacement",
                "department",
                "secteur",
                "vers le lac")));
        String written = card(CLAIRE, "Claire Amblard");
        assertTrue(written.contains("personne ne la voit encore") && written.contains("J’accepte jusqu’au"));
        assertTrue(written.contains("value=\"campagnes\" checked"), "the whole académie is off by default");
        assertTrue(written.contains("name=\"preoccupation-c4\" value=\"oui\" checked"));
        assertTrue(written.contains("vers le lac") && written.contains("12 tablettes"));

        pool.consent.give(CLAIRE, true);
        String open = card(CLAIRE, "Claire Amblard");
        assertTrue(open.contains("Jusqu’au mercredi 24 novembre 2027, les équipes projet"), open);
        pool.consent.withdraw(CLAIRE);
        String withdrawn = card(CLAIRE, "Claire Amblard");
        assertTrue(withdrawn.contains("n’est plus montrée à personne"));
        pool.consent.restore(CLAIRE);
        assertTrue(card(CLAIRE, "Claire Amblard").contains("les équipes projet"));
    }

    @Test
    void whatIsWrongOnTheCardIsSaidInBothLanguages() {
        Failure.Invalid wrong = assertThrows(
                Failure.Invalid.class, () -> keep(form(Map.of("a-partir-du", "2027-02-01", "jusqu-au", "2027-01-01"))));
        Failure.Invalid noDay = assertThrows(
                Failure.Invalid.class, () -> keep(form(Map.of("preoccupation-c4", "oui", "a-partir-du", "demain"))));
        assertEquals("a-partir-du", noDay.violations().get(0).field());
        Map<String, List<String>> typed = Map.of("secteur", List.of("vers le lac"), "demi-monday-am", List.of("oui"));
        for (Language language : Language.values()) {
            Visit again = PagesInTests.visit(
                    new Viewer(Optional.of(CLAIRE), "Claire Amblard", List.of()),
                    language,
                    Flash.wrong(wrong.violations(), typed));
            String page = pages.render(again, world.cardPage(again).mine());
            assertTrue(page.contains(
                    language == Language.FR ? "Cochez au moins une préoccupation" : "Tick at least one concern"));
            assertTrue(page.contains(
                    language == Language.FR ? "Le dernier jour doit suivre" : "The last day must follow"));
            assertTrue(page.contains("vers le lac"), "what was typed is still there");
            assertTrue(page.contains("name=\"demi-monday-am\" value=\"oui\" checked"));
        }
        Visit nobody = visit(Id.of("sans-college"), "Ana Roy");
        assertTrue(pages.render(nobody, world.cardPage(nobody).mine()).contains("Il manque votre collège"));
    }

    @Test
    void theTeamSearchesInvitesAndTakesBackAndSeesWhyWhoStandsWhere() {
        pool.inPool("Karim", "0990001N");
        Id malik = pool.inPool("Malik", "0990003R");
        pool.inPool("Sabine", "0990004S");
        pool.ask.ask(NADIA, CAMPAIGN, malik, "Nous aimerions vous accueillir.");
        String page = campaignPage(Language.FR, Map.of());
        assertTrue(
                page.contains("Une personne invitée ou signalée") && page.contains("Sans réponse pour l’instant"),
                page);
        assertTrue(page.contains("Aucune demande jusqu’ici."));
        assertTrue(page.contains("Une demande depuis la rentrée, la dernière le mardi 24 novembre 2026."));
        assertTrue(page.contains("Une personne de vos collèges n’est donc pas proposée."));
        assertFalse(page.contains("Karim"));
        assertTrue(page.contains("/animateurs/sabine/inviter") && page.contains("/animateurs/malik/reprendre"));
        assertFalse(page.contains("@x.example"), "an address is asked for by nobody");
        assertTrue(campaignPage(Language.EN, Map.of("preoccupation", "c9")).contains("Nobody fits of 2"));
        assertTrue(campaignPage(Language.FR, Map.of("preoccupation", "c4", "quand", "jour"))
                .contains("2 personnes correspondent sur 2"));
        assertTrue(campaignPage(Language.FR, Map.of("preoccupation", "c99", "page", "x"))
                .contains("2 personnes dans le vivier"));

        pool.ask.ask(NADIA, CAMPAIGN, Id.of("sabine"), "");
        pool.takeBack.takeBack(CAMPAIGN, Id.of("sabine"));
        pool.answer.answer(malik, CAMPAIGN, State.ACCEPTED, "Avec plaisir.", null);
        String answered = campaignPage(Language.FR, Map.of());
        assertTrue(answered.contains("A accepté") && answered.contains("Avec plaisir."));
        assertTrue(answered.contains("/ateliers/nouveau?animateur=malik"));
        assertTrue(answered.contains("/animateurs/sabine/inviter"), "taken back, so she may be asked");
    }

    @Test
    void aTeamWhoseAccountIsOfAnotherAcademieIsToldSoAndSeesNobody() {
        pool.inPool("Malik", "0990003R");
        assertTrue(campaignPage(Language.FR, Map.of()).contains("Le vivier de l’académie (Essaims)"));
        pool.schools.put(NADIA, "0690001A");
        String page = campaignPage(Language.FR, Map.of());
        assertTrue(page.contains("Aucun vivier ne vous est ouvert ici") && page.contains("Proposer quelqu’un"), page);
        assertTrue(page.contains("Le vivier de l’académie<"));
        assertFalse(page.contains("Malik"));
    }

    @Test
    void onceTheDayIsOverThePoolIsReadAndNobodyIsAsked() {
        pool.inPool("Malik", "0990003R");
        pool.clock.pass(Duration.ofDays(150));
        String page = campaignPage(Language.FR, Map.of());
        assertTrue(page.contains("La journée est passée") && page.contains("Malik"));
        assertFalse(page.contains("/inviter") || page.contains("/proposer"));
    }

    @Test
    void whoIsAskedAnswersOnHisOwnPage() {
        Id malik = pool.inPool("Malik", "0990003R");
        Visit his = visit(malik, "Malik");
        assertTrue(pages.render(his, world.requestsPage(his).mine()).contains("Aucune demande"));
        pool.ask.ask(NADIA, CAMPAIGN, malik, "<b>Bienvenue</b>");
        String list = pages.render(his, world.requestsPage(his).mine());
        assertTrue(list.contains("À vous de répondre") && list.contains("&lt;b&gt;Bienvenue"));
        assertTrue(card(malik, "Malik").contains("1 demande d’animation attend votre réponse"));
        assertTrue(pages.render(his, world.requestsPage(his).one(CAMPAIGN)).contains("name=\"pourquoi\""));
        assertThrows(Failure.Invalid.class, () -> pool.answer.answer(malik, CAMPAIGN, State.OTHER_DAY, "", null));
        pool.answer.answer(malik, CAMPAIGN, State.OTHER_DAY, "", LocalDate.of(2027, 3, 19));
        assertTrue(
                pages.render(his, world.requestsPage(his).mine()).contains("Vous proposez le vendredi 19 mars 2027"));
        Visit other = visit(CLAIRE, "Claire");
        assertThrows(Failure.NotFound.class, () -> world.requestsPage(other).one(CAMPAIGN));
    }

    @Test
    void theRepresentativeReadsPointsOutAndDownloads() {
        Id malik = pool.inPool("Malik", "0990003R");
        pool.inPool("Lyonne", "0690002B");
        Visit paul = visit(PAUL, "Paul", Grant.everywhere(Role.ACADEMY, HERE));
        String page = pages.render(paul, world.academyPage(paul).show(asked(Map.of())));
        assertTrue(page.contains("Malik") && page.contains("Accord jusqu’au mercredi 24 novembre 2027"), page);
        assertFalse(page.contains("Lyonne") || page.contains("/animateurs/"));
        pool.suggest.suggest(PAUL, paul.viewer().academies(), CAMPAIGN, malik);
        assertTrue(campaignPage(Language.FR, Map.of()).contains("Signalé par l’académie"));
        String csv = new PoolRegister(world.search.register(paul.viewer().academies()), key -> key).text();
        assertEquals(2, csv.lines().count(), csv);
        assertTrue(csv.contains("\"Malik\"")
                && csv.contains("\"concerns.c4\"")
                && csv.contains("\"2027-11-24\"")
                && !csv.contains("@"));
    }
}
