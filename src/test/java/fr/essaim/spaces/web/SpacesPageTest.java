package fr.essaim.spaces.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.rdf.RdfMemberships;
import fr.essaim.campaigns.team.Colleague;
import fr.essaim.campaigns.team.Colleagues;
import fr.essaim.host.MemoryHost;
import fr.essaim.host.TestClock;
import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.SafeHtml;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.spaces.CloseSpaces;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.Progress;
import fr.essaim.spaces.WantPost;
import fr.essaim.spaces.WantSpaces;
import fr.essaim.spaces.notices.RetryNotices;
import fr.essaim.spaces.notices.WantNotice;
import fr.essaim.spaces.rdf.RdfDiscussionSpaces;
import fr.essaim.spaces.rdf.RdfWishedNotices;
import fr.essaim.spaces.reconciler.MendSpaces;
import fr.essaim.spaces.reconciler.NoNotices;
import fr.essaim.spaces.reconciler.Reconcile;
import fr.essaim.spaces.reconciler.SettleDrift;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpacesPageTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private static final String SCHOOL = "0990001N";

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final TestClock clock = new TestClock();
    private final DiscussionSpaces spaces = new RdfDiscussionSpaces(store);
    private final MemoryHost host = new MemoryHost();
    private final WantSpaces wantSpaces = new WantSpaces(store, spaces, event -> {}, clock);
    private final Reconcile reconcile = new Reconcile(store, spaces, NoNotices.round(store, host, clock), host, clock);
    private final Memberships memberships = new RdfMemberships(store, Clock.systemDefaultZone());
    private final Colleagues colleagues = new Colleagues() {
        @Override
        public Optional<Colleague> find(Id person) {
            return Optional.of(new Colleague(person, "Nom de " + person, SCHOOL, false));
        }

        @Override
        public Invited invite(Newcomer newcomer) {
            throw new UnsupportedOperationException();
        }
    };
    private final PagesInTests pages = new PagesInTests();

    private String page(Language language) {
        Viewer team = new Viewer(
                Optional.of(Id.of("team")), "Équipe", List.of(Grant.inCampaign(Role.PROJECT_TEAM, CAMPAIGN, SCHOOL)));
        Visit visit = PagesInTests.visit(team, language);
        SpacesPage page = new SpacesPage(
                store,
                spaces,
                new MendSpaces(store, spaces, event -> {}, clock),
                new SettleDrift(store, spaces, event -> {}, clock),
                new CloseSpaces(store, spaces, event -> {}, clock),
                new MissedNotices(
                        store, memberships, colleagues, new RetryNotices(store, new RdfWishedNotices(store), clock)),
                reconcile,
                clock,
                visit);
        String html = pages.render(visit, page.show(CAMPAIGN));
        assertFalse(html.matches("(?s).*[>\"]spaces\\.[a-z-]+[<\"].*"), "a key nobody wrote");
        return html;
    }

    private void want(int count, String uai) {
        wantSpaces.want(
                CAMPAIGN,
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> new WantSpaces.Wish(
                                Id.of("g" + i + uai.toLowerCase()),
                                "Groupe " + i + " de " + uai,
                                "",
                                Optional.of(uai),
                                List.of(new WantSpaces.Person(Id.of("p" + i), "Ana" + i, "ana" + i + "@example.org")),
                                "Bienvenue",
                                new SafeHtml("<p>Parcours</p>")))
                        .toList());
    }

    private void everybodyHasAnAccount() {
        IntStream.rangeClosed(1, 8).forEach(i -> host.person("ana" + i, "Ana" + i, "ana" + i + "@example.org"));
    }

    /** After a campaign was archived nothing is on its way any more: the page neither waits nor promises. */
    @Test
    void whatIsWrittenOnceTheSpaceIsClosedIsNotSaidToBeOnItsWay() {
        everybodyHasAnAccount();
        want(1, SCHOOL);
        reconcile.run();
        Id group = store.read(() -> spaces.ofCampaign(CAMPAIGN)).get(0).group();
        CloseSpaces close = new CloseSpaces(store, spaces, event -> {}, clock);
        assertEquals(
                1, Progress.of(store.read(() -> spaces.ofCampaign(CAMPAIGN))).open());
        close.close(group);
        reconcile.run();
        assertEquals(
                0, Progress.of(store.read(() -> spaces.ofCampaign(CAMPAIGN))).open(), "the road says so");
        assertTrue(page(Language.FR).contains("Tout est en place"));
        new WantPost(store, spaces, event -> {}, clock)
                .want(
                        CAMPAIGN,
                        group,
                        new WantPost.Text("t1", "Après", new SafeHtml("<p>Après</p>"), Id.of("p1"), "Ana1"));
        reconcile.run();
        String html = page(Language.FR);
        assertFalse(html.contains("1 en attente") || html.contains("hx-trigger"), html);
        assertFalse(html.contains("se met à jour toute seule") || html.contains("Tout est en place"), html);
        assertTrue(html.contains("Un texte écrit depuis la fermeture attend ici"), html);
        assertTrue(page(Language.EN).contains("One text written since the closing waits here"));
        close.reopen(group);
        reconcile.run();
        assertTrue(page(Language.FR).contains("Tout est en place"), "opened again it receives the text");
    }

    @Test
    void beforePublishingItSaysWhatToDo() {
        assertTrue(page(Language.FR).contains("Aucun espace demandé"));
    }

    @Test
    void fiveMadeThreeWaitingAndItUpdatesByItself() {
        everybodyHasAnAccount();
        want(8, SCHOOL);
        host.fail((call, done) -> {
            if (!done && call.equals("create") && host.spaceCount() == 5) {
                throw HostFailure.unavailable("server-error");
            }
        });
        reconcile.run();
        String html = page(Language.FR);
        assertTrue(html.contains("5 espaces créés sur 8"), html);
        assertTrue(html.contains("3 en attente, 0 en échec"), html);
        assertTrue(html.contains("la plateforme a répondu par une erreur."), html);
        assertTrue(html.contains("Prochain essai à 8"), html);
        assertTrue(html.contains("hx-trigger=\"every 3s\""), html);
        assertTrue(page(Language.EN).contains("5 spaces made of 8"));

        host.heal();
        clock.pass(Duration.ofHours(1));
        reconcile.run();
        String done = page(Language.FR);
        assertTrue(done.contains("Tout est en place"), done);
        assertTrue(done.contains("href=\"https://host.example/"), "another platform decides for itself");
        assertFalse(done.contains("hx-trigger"), done);
    }

    @Test
    void whatTheHostDoesNotKnowOrSomebodyChangedThereIsNamed() {
        want(1, SCHOOL);
        reconcile.run();
        assertTrue(page(Language.FR).contains("<b>Ana1</b>\u00a0: la plateforme ne connaît pas de compte actif"));

        everybodyHasAnAccount();
        clock.pass(Duration.ofHours(1));
        reconcile.run();
        String space = store.read(() -> spaces.ofCampaign(CAMPAIGN))
                .get(0)
                .delivery()
                .hostId()
                .orElseThrow();
        host.removeMember(space, host.people.get(0).id());
        reconcile.check(CAMPAIGN);
        String html = page(Language.FR);
        assertTrue(html.contains("Ana1 a quitté l’espace côté plateforme."), html);
        assertTrue(html.contains("Une chose a changé sur la plateforme"), html);
        assertFalse(html.contains("Tout est en place"), "what differs is not in place");
        assertTrue(html.contains("Remettre la plateforme en accord"), html);
    }

    /** Who came in there, or whose account was closed, is decided one by one: a button for all would do nothing. */
    @Test
    void whatNoPressForAllCanPutBackOffersNone() {
        everybodyHasAnAccount();
        want(1, SCHOOL);
        reconcile.run();
        String space = store.read(() -> spaces.ofCampaign(CAMPAIGN))
                .get(0)
                .delivery()
                .hostId()
                .orElseThrow();
        host.addMember(space, host.people.get(5).id(), HostMember.Role.MEMBER);
        reconcile.check(CAMPAIGN);
        String html = page(Language.FR);
        assertTrue(html.contains("Retirer de l’espace"), html);
        assertFalse(html.contains("espaces/accord"), html);
    }

    @Test
    void theChoiceToCloseIsOfferedAsThisPlatformKeepsIt() {
        everybodyHasAnAccount();
        want(1, SCHOOL);
        reconcile.run();
        String archives = page(Language.FR);
        assertTrue(archives.contains("Fermer l’espace") && archives.contains("le cache alors à ses membres"), archives);
        host.cannot(Capability.ARCHIVE_SPACES);
        String empties = page(Language.FR);
        assertTrue(empties.contains("Fermer en retirant les membres"), empties);
        assertTrue(empties.contains("Cette plateforme ne sait pas archiver"), empties);
        host.cannot(Capability.MEMBERS);
        String never = page(Language.FR);
        assertFalse(never.contains("/fermeture"), "no button that does nothing");
        assertTrue(never.contains("ne permet ni d’archiver un espace ni d’en retirer les membres"), never);
        assertTrue(page(Language.EN).contains("lets us neither archive a space"));
    }

    @Test
    void whoMissesANoticeIsNamedWithTheReasonAndNotWithItsWords() {
        everybodyHasAnAccount();
        want(1, SCHOOL);
        new WantNotice(store, new RdfWishedNotices(store), () -> Duration.ZERO, Ids.random(), clock)
                .want(new NoticeWanted(Id.of("p1"), "reminder", "r1", Words.ready("Entre nous"), Words.ready(""), ""));
        reconcile.run();
        assertFalse(page(Language.FR).contains("Renvoyer les avis"));
        store.change(() -> {
            var notice = new RdfWishedNotices(store).of(Id.of("p1")).get(0);
            new RdfWishedNotices(store)
                    .save(notice.with(notice.delivery()
                            .failed(Delivery.State.SET_ASIDE, "messaging-off", clock.instant(), clock.instant())));
        });
        String html = page(Language.FR);
        assertTrue(html.contains("<b>Ana1</b>\u00a0: la messagerie est désactivée"), html);
        assertTrue(html.contains("espaces/avis"), html);
        assertFalse(html.contains("Entre nous"), html);
    }

    @Test
    void animatorsAndTheTeamOfTheSchoolAreNamedTooAndThoseOfOtherSchoolsAreNot() {
        RdfWishedNotices notices = new RdfWishedNotices(store);
        store.change(() -> {
            memberships.add(Membership.in(CAMPAIGN, Id.of("malik"), Role.ANIMATOR, "0990777Z"));
            memberships.add(Membership.in(CAMPAIGN, Id.of("nadia"), Role.PROJECT_TEAM, SCHOOL));
            memberships.add(Membership.in(CAMPAIGN, Id.of("stranger"), Role.PROJECT_TEAM, "0990777Z"));
        });
        for (String who : List.of("malik", "nadia", "stranger")) {
            new WantNotice(store, notices, () -> Duration.ZERO, Ids.random(), clock)
                    .want(new NoticeWanted(
                            Id.of(who), "reminder", who, Words.ready("Entre nous"), Words.ready(""), ""));
            store.change(() -> {
                var notice = notices.of(Id.of(who)).get(0);
                notices.save(notice.with(notice.delivery()
                        .failed(Delivery.State.SET_ASIDE, "no-person", clock.instant(), clock.instant())));
            });
        }
        String html = page(Language.FR);
        assertTrue(html.contains("Nom de malik") && html.contains("Nom de nadia"), html);
        assertFalse(html.contains("stranger"), html);
        assertTrue(html.contains("Renvoyer les avis"), "before any space was asked for");
    }

    @Test
    void theTeamOfASchoolSeesTheSpacesOfItsGroupsOnly() {
        everybodyHasAnAccount();
        want(1, SCHOOL);
        want(1, "0990002P");
        reconcile.run();
        String html = page(Language.FR);
        assertTrue(html.contains("Groupe 1 de 0990001N"));
        assertFalse(html.contains("0990002P"), html);
    }
}
