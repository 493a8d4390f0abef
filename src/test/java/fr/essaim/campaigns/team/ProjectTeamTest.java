package fr.essaim.campaigns.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.app.accounts.RosterNewcomers;
import fr.essaim.app.accounts.TeamColleagues;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.campaigns.team.Colleagues.Invited;
import fr.essaim.campaigns.team.Colleagues.Newcomer;
import fr.essaim.campaigns.team.ProjectTeam.Asker;
import fr.essaim.campaigns.web.TeamPage;
import fr.essaim.host.TestClock;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.host.embedded.accounts.ChoosePassword;
import fr.essaim.host.embedded.accounts.HandOverCodes;
import fr.essaim.host.embedded.accounts.OpenAccounts;
import fr.essaim.host.embedded.accounts.Passwords;
import fr.essaim.host.embedded.accounts.Secret;
import fr.essaim.host.embedded.rdf.RdfAccounts;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.InMemoryAudit;
import fr.essaim.kernel.Role;
import fr.essaim.web.Grant;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import fr.essaim.workshops.WorkshopWorld;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectTeamTest {

    private static final Id DAY = WorkshopWorld.CAMPAIGN;
    private static final String MINE = "0990001N";
    private static final String OTHER = "0990002P";
    private static final Optional<Hat> TEAM = Optional.of(Hat.given(Role.PROJECT_TEAM));
    private static final Optional<Hat> HEAD = Optional.of(Hat.given(Role.DIRECTION));
    private static final Asker NADIA = new Asker(WorkshopWorld.NADIA, Set.of(MINE));

    private final WorkshopWorld world = new WorkshopWorld();
    private final TestClock clock = new TestClock();
    private final Campaigns campaigns = world.campaigns;
    private final Rosters rosters = new RdfRosters(world.store);
    private final Accounts accounts = new RdfAccounts(world.store);
    private final Passwords passwords = new Passwords(1_000);
    private final OpenAccounts openAccounts = new OpenAccounts(world.store, accounts, passwords, Ids.random(), clock);
    private final InMemoryAudit audit = new InMemoryAudit(clock);
    private final TeamColleagues colleagues = new TeamColleagues(world.store, accounts, openAccounts);
    private final Seats seats = new Seats(world.store, world.memberships, rosters, colleagues);
    private final ProjectTeam team =
            new ProjectTeam(world.store, campaigns, world.memberships, seats, colleagues, audit, clock);

    private Id teacher(String name, String school) {
        Id id = Id.of(name.toLowerCase());
        world.store.change(() -> rosters.save(DAY, new Teacher(id, school, name, "Roy", "", "SVT", true)));
        return id;
    }

    private List<Id> seated(String school) {
        return seats.of(DAY, Set.of(school)).stream().map(Seat::person).toList();
    }

    @Test
    void somebodyOfTheRosterJoinsChangesHatLeavesAndComesBack() {
        Id ana = teacher("Ana", MINE);
        assertEquals(
                List.of(ana),
                seats.candidates(DAY, Set.of(MINE)).stream().map(Teacher::id).toList());
        assertEquals(Optional.empty(), team.seat(NADIA, DAY, MINE, ana, TEAM));
        assertEquals(TEAM, team.seat(NADIA, DAY, MINE, ana, TEAM), "twice is once");
        assertEquals(TEAM, team.seat(NADIA, DAY, MINE, ana, HEAD));
        assertEquals(
                List.of(Role.DIRECTION),
                world.store.read(() -> world.memberships.of(ana)).stream()
                        .map(Membership::role)
                        .toList());
        assertEquals(HEAD, team.seat(NADIA, DAY, MINE, ana, Optional.empty()));
        assertFalse(seated(MINE).contains(ana));
        team.seat(NADIA, DAY, MINE, ana, HEAD);
        assertTrue(seated(MINE).contains(ana));
        assertEquals(List.of(), seats.candidates(DAY, Set.of(MINE)));
        assertEquals(4, audit.find(Audit.Wanted.last(10)).size());
    }

    @Test
    void nobodyReachesAnotherSchoolTheirOwnSeatOrAStranger() {
        Id bob = teacher("Bob", OTHER);
        assertThrows(Failure.NotFound.class, () -> team.seat(NADIA, DAY, OTHER, bob, TEAM));
        assertThrows(Failure.NotFound.class, () -> team.seat(NADIA, DAY, MINE, bob, TEAM));
        assertThrows(Failure.NotFound.class, () -> team.seat(NADIA, DAY, MINE, WorkshopWorld.STRANGER, TEAM));
        assertThrows(
                Failure.NotFound.class, () -> team.invite(NADIA, DAY, new Newcomer("Zoé Autre", "", OTHER, false)));
        assertThrows(Failure.Conflict.class, () -> team.seat(NADIA, DAY, MINE, WorkshopWorld.NADIA, Optional.empty()));
        Asker head = new Asker(bob, Set.of());
        assertThrows(Failure.NotFound.class, () -> team.seat(head, DAY, MINE, WorkshopWorld.NADIA, HEAD));
        assertEquals(List.of(WorkshopWorld.NADIA), seated(MINE));
    }

    @Test
    void eightSitInATeamAndTheNinthIsRefused() {
        for (int i = 2; i <= ProjectTeam.AT_MOST; i++) {
            team.seat(NADIA, DAY, MINE, teacher("P" + i, MINE), i % 2 == 0 ? TEAM : HEAD);
        }
        Id ninth = teacher("P9", MINE);
        assertThrows(Failure.Conflict.class, () -> team.seat(NADIA, DAY, MINE, ninth, TEAM));
        Newcomer late = new Newcomer("Tard Venu", "", MINE, false);
        assertThrows(Failure.Conflict.class, () -> team.invite(NADIA, DAY, late));
        assertEquals(List.of(), world.store.read(() -> accounts.ofSchool(MINE)), "no account is left behind");
        team.seat(NADIA, DAY, MINE, Id.of("p2"), HEAD);
        assertEquals(8, seated(MINE).size());
    }

    @Test
    void whoIsInvitedComesWithACodeOnceAndAHeadStaysAHead() {
        Newcomer helene = new Newcomer("Hélène Vautrin", "h.vautrin@college.example", MINE, true);
        Invited first = team.invite(NADIA, DAY, helene);
        Invited again = team.invite(NADIA, DAY, helene);
        assertEquals(first.who(), again.who());
        assertEquals(2, seated(MINE).size());
        Id head = first.who().person();
        Failure.Invalid refused = assertThrows(Failure.Invalid.class, () -> team.seat(NADIA, DAY, MINE, head, TEAM));
        assertEquals("campaigns.team-head", refused.violations().get(0).key());

        String code = again.code().orElseThrow();
        new ChoosePassword(world.store, accounts, passwords).choose(head, code, "trois petits chats");
        assertEquals(Optional.empty(), team.invite(NADIA, DAY, helene).code());
        assertThrows(Failure.Invalid.class, () -> team.invite(NADIA, DAY, new Newcomer(" ", "", MINE, false)));
        Invited nameless = team.invite(NADIA, DAY, new Newcomer("Luc Tic", "", MINE, false));
        assertEquals(
                nameless.who(),
                team.invite(NADIA, DAY, new Newcomer("luc tic", "", MINE, false))
                        .who());
    }

    @Test
    void anInvitationGivesNoCodeForAnAdministratorsAccount() {
        OpenAccounts.Person admin = OpenAccounts.Person.teacher("Ada Min", "ada@academie.example", MINE)
                .being(Account.Function.OTHER, true);
        Id id = openAccounts.open(List.of(admin)).get(0).account().id();
        Optional<Secret> before = world.store.read(() -> accounts.secret(id));
        assertEquals(
                Optional.empty(),
                team.invite(NADIA, DAY, new Newcomer("Ada Min", "ada@academie.example", MINE, false))
                        .code());
        assertEquals(before, world.store.read(() -> accounts.secret(id)));
    }

    @Test
    void aLostCodeIsMadeAnewWithThoseOfTheTeachers() {
        team.invite(NADIA, DAY, new Newcomer("Luc Tic", "", MINE, false));
        HandOverCodes codes = new HandOverCodes(
                world.store, new RosterNewcomers(rosters, world.memberships, accounts), accounts, openAccounts, clock);
        assertEquals(
                List.of("Luc Tic"),
                codes.standings(DAY, Set.of(MINE)).stream()
                        .map(HandOverCodes.Standing::name)
                        .toList());
        assertEquals(List.of(), codes.standings(DAY, Set.of(OTHER)));
    }

    private String page(Viewer viewer, Language language) {
        Visit visit = PagesInTests.visit(viewer, language);
        return new PagesInTests().render(visit, new TeamPage(world.store, campaigns, seats, team, visit).show(DAY));
    }

    @Test
    void thePageOffersTheTeamWhatAHeadOnlyReads() {
        team.seat(NADIA, DAY, MINE, teacher("Ana", MINE), TEAM);
        Viewer nadia = new Viewer(
                Optional.of(WorkshopWorld.NADIA), "Nadia", List.of(Grant.inCampaign(Role.PROJECT_TEAM, DAY, MINE)));
        String mine = page(nadia, Language.FR);
        assertTrue(mine.contains("2 personnes sur 8 au plus"), mine);
        assertTrue(mine.contains("/equipe/" + MINE + "/ana/aucun"), mine);
        assertFalse(mine.contains("/" + WorkshopWorld.NADIA + "/aucun"), "one's own seat is for others to change");
        Viewer head =
                new Viewer(Optional.of(Id.of("head")), "Hélène", List.of(Grant.inCampaign(Role.DIRECTION, DAY, MINE)));
        String read = page(head, Language.EN);
        assertTrue(read.contains("Only members of the project team"), read);
        assertFalse(read.contains("/ana/aucun"), read);
    }
}
