package fr.essaim.campaigns.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.app.accounts.TeamColleagues;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.OpenCampaign;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.rdf.RdfMemberships;
import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.campaigns.team.ProjectTeam.Asker;
import fr.essaim.campaigns.web.CampaignGrants;
import fr.essaim.campaigns.web.TeamPage;
import fr.essaim.host.TestClock;
import fr.essaim.host.embedded.accounts.OpenAccounts;
import fr.essaim.host.embedded.accounts.Passwords;
import fr.essaim.host.embedded.rdf.RdfAccounts;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.InMemoryAudit;
import fr.essaim.kernel.Role;
import fr.essaim.rdf.Names;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import fr.essaim.workshops.WorkshopWorld;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** A hat lent until a day: it opens doors until then, ends by itself, and grows into no hat for good. */
class LoansTest {

    private static final Id DAY = WorkshopWorld.CAMPAIGN;
    private static final String MINE = "0990001N";
    private static final Id ANA = Id.of("ana");
    private static final Asker NADIA = new Asker(WorkshopWorld.NADIA, Set.of(MINE));

    private final WorkshopWorld world = new WorkshopWorld();
    private final TestClock clock = new TestClock();
    private final LocalDate today = LocalDate.now(clock);
    private final Optional<Hat> lent = Optional.of(Hat.lent(Role.PROJECT_TEAM, today.plusDays(2)));
    private final Memberships memberships = new RdfMemberships(world.store, clock);
    private final RdfRosters rosters = new RdfRosters(world.store);
    private final InMemoryAudit audit = new InMemoryAudit(clock);
    private final CampaignGrants grants = new CampaignGrants(world.store, memberships);
    private final EndLoans endLoans = new EndLoans(world.store, memberships, audit);
    private final TeamColleagues colleagues = new TeamColleagues(
            world.store,
            new RdfAccounts(world.store),
            new OpenAccounts(world.store, new RdfAccounts(world.store), new Passwords(1_000), Ids.random(), clock));
    private final Seats seats = new Seats(world.store, memberships, rosters, colleagues);
    private final ProjectTeam team =
            new ProjectTeam(world.store, world.campaigns, memberships, seats, colleagues, audit, clock);

    LoansTest() {
        world.store.change(() -> {
            rosters.save(DAY, new Teacher(ANA, MINE, "Ana", "Roy", "", "SVT", true));
            rosters.save(DAY, new Teacher(Id.of("bob"), MINE, "Bob", "Roy", "", "SVT", true));
        });
    }

    private boolean opens() {
        return grants.of(ANA).stream().anyMatch(one -> one.role() == Role.PROJECT_TEAM && one.in(DAY));
    }

    private List<String> noted() {
        return audit.find(Audit.Wanted.last(10)).stream()
                .map(entry -> entry.act().what())
                .toList();
    }

    @Test
    void itHoldsThroughItsLastDayAndOpensNothingFromMidnightOnEvenBeforeTheJobRan() {
        team.seat(NADIA, DAY, MINE, ANA, lent);
        clock.pass(Duration.ofDays(2));
        assertTrue(opens());
        assertEquals(List.of(), endLoans.run());
        clock.pass(Duration.ofHours(16));
        assertFalse(opens());
        assertEquals(1, seats.of(DAY, Set.of(MINE)).size(), "and takes no seat");
        assertEquals(1, endLoans.dryRun().orElseThrow().get(0).count());
        assertEquals(1, endLoans.run().get(0).count());
        assertEquals(List.of(), endLoans.run());
        assertEquals(List.of("campaigns.audit-seat-ended", "campaigns.audit-seat-lent"), noted());
        assertEquals(List.of(), world.store.read(() -> memberships.over()));
    }

    @Test
    void itIsWithdrawnWithOnePressAndGivenBackWithItsDay() {
        assertEquals(Optional.empty(), team.seat(NADIA, DAY, MINE, ANA, lent));
        Optional<Hat> before = team.seat(NADIA, DAY, MINE, ANA, Optional.empty());
        assertEquals(lent, before);
        assertFalse(opens());
        team.seat(NADIA, DAY, MINE, ANA, before);
        assertEquals(lent, team.seat(NADIA, DAY, MINE, ANA, Optional.of(Hat.given(Role.PROJECT_TEAM))));
        assertEquals(1, world.store.read(() -> memberships.of(ANA)).size(), "one hat, now for good");
        clock.pass(Duration.ofDays(30));
        assertTrue(opens());
    }

    @Test
    void aDayThatIsPastOrFarOffIsRefused() {
        for (LocalDate day : List.of(today.minusDays(1), today.plusYears(1).plusDays(1))) {
            Optional<Hat> hat = Optional.of(Hat.lent(Role.PROJECT_TEAM, day));
            assertThrows(Failure.Invalid.class, () -> team.seat(NADIA, DAY, MINE, ANA, hat));
        }
        assertFalse(opens());
        team.seat(NADIA, DAY, MINE, ANA, Optional.of(Hat.lent(Role.PROJECT_TEAM, today)));
        assertTrue(opens());
    }

    @Test
    void whoHoldsASeatOnLoanSeatsNobodyAndOpensNoCampaignForTheSchool() {
        team.seat(NADIA, DAY, MINE, ANA, lent);
        Asker ana = new Asker(ANA, Set.of(MINE));
        assertThrows(
                Failure.Conflict.class,
                () -> team.seat(ana, DAY, MINE, Id.of("bob"), Optional.of(Hat.given(Role.PROJECT_TEAM))));
        assertThrows(Failure.Conflict.class, () -> team.seat(ana, DAY, MINE, WorkshopWorld.NADIA, Optional.empty()));
        OpenCampaign open = new OpenCampaign(world.store, world.campaigns, memberships, Ids.random(), audit);
        assertThrows(
                Failure.Invalid.class,
                () -> open.open(ANA, "Sans fin", "LYON", null, new School(MINE, "Jean-Moulin", "")),
                "a campaign of the school would be a hat for good");
    }

    @Test
    void thePageSaysUntilWhen() {
        team.seat(NADIA, DAY, MINE, ANA, lent);
        String html = page(WorkshopWorld.NADIA);
        assertTrue(html.contains("confié jusqu’au jeudi 26 novembre 2026"), html);
        assertTrue(html.contains("name=\"jusqu-au\""), html);
        assertTrue(html.contains("/equipe/" + MINE + "/ana/aucun"), "one press takes it back");
        String anas = page(ANA);
        assertFalse(anas.contains("name=\"jusqu-au\""), "whoever holds one on loan is offered nothing");
        assertTrue(anas.contains("Votre propre rôle vous est confié"), anas);
    }

    private String page(Id who) {
        Visit visit = PagesInTests.visit(new Viewer(Optional.of(who), "Elle", grants.of(who)), Language.FR);
        return new PagesInTests()
                .render(visit, new TeamPage(world.store, world.campaigns, seats, team, visit).show(DAY));
    }

    /** Hats in stores of before bear the name made of these words; another name would double each of them. */
    @Test
    void aHatKeepsTheNameItHadBeforeHatsWereLent() {
        team.seat(NADIA, DAY, MINE, ANA, lent);
        Node before = Names.digest(
                "membership",
                "Membership[person=ana, role=PROJECT_TEAM, campaign=Optional[" + DAY + "], scope=0990001N]");
        assertTrue(world.store.read(
                () -> world.store.graph(Names.graph("memberships")).contains(before, Node.ANY, Node.ANY)));
    }
}
