package fr.essaim.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.rdf.RdfCampaigns;
import fr.essaim.campaigns.rdf.RdfMemberships;
import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.InMemoryAudit;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.RaisedInTests;
import fr.essaim.kernel.Shown;
import fr.essaim.rdf.MemoryGraphStore;
import fr.essaim.web.Language;
import fr.essaim.web.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To type the number of a school is not to become its team. */
class SchoolTeamsTest {

    private static final Id NADIA = Id.of("nadia");
    private static final Id THOMAS = Id.of("thomas");
    private static final School MOULIN = new School("0990001N", "Jean-Moulin", "Lyon");
    private static final School PARKS = new School("0990002P", "Rosa-Parks", "Lyon");

    private final MemoryGraphStore store = new MemoryGraphStore();
    private final Campaigns campaigns = new RdfCampaigns(store);
    private final Memberships memberships = new RdfMemberships(store, Clock.systemDefaultZone());
    private final InMemoryAudit audit = new InMemoryAudit(Clock.systemUTC());
    private final OpenCampaign open = new OpenCampaign(store, campaigns, memberships, Ids.random(), audit);
    private final RaisedInTests raised = new RaisedInTests();
    private final SetSchools schools =
            new SetSchools(store, campaigns, new RdfRosters(store), memberships, audit, raised);

    @BeforeEach
    void thomasSteersRosaParks() {
        open.open(THOMAS, "L’an dernier", "Lyon", null, PARKS);
    }

    private Set<String> team(Id campaign, School school) {
        return store.read(() -> memberships.in(campaign).stream()
                .filter(one -> one.scope().equals(school.uai()))
                .map(one -> one.person().value())
                .collect(Collectors.toSet()));
    }

    @Test
    void aNameOrATownWithoutEndIsNotKept() {
        Id campaign = open.open(NADIA, "Journée", "Lyon", null, MOULIN);
        for (School endless : List.of(
                new School("0990001N", "N".repeat(121), "Lyon"), new School("0990001N", "Moulin", "V".repeat(121)))) {
            assertThrows(
                    Failure.Invalid.class, () -> schools.set(campaign, NADIA, List.of(endless), true, Shown.ANYTHING));
            assertThrows(Failure.Invalid.class, () -> open.open(NADIA, "Journée", "Lyon", null, endless));
        }
        assertEquals(List.of(MOULIN), store.read(() -> campaigns.get(campaign)).schools());
        LocalDate day = LocalDate.of(2027, 3, 12);
        List<Slot> slots = List.of(new Slot(1, LocalTime.of(9, 0), 45, false));
        for (Room endless : List.of(
                new Room(Id.of("a"), "S".repeat(121), 12, Set.of(), ""),
                new Room(Id.of("a"), "Salle", 12, Set.of("E".repeat(401)), ""))) {
            assertThrows(Failure.Invalid.class, () -> new SetTimetable(store, campaigns)
                    .set(campaign, day, slots, List.of(endless), Shown.ANYTHING));
        }
    }

    @Test
    void aSchoolBroughtInBringsItsOwnTeam() {
        Id campaign = open.open(NADIA, "Journée", "Lyon", null, MOULIN);
        schools.set(campaign, NADIA, List.of(MOULIN, PARKS), true, Shown.ANYTHING);
        assertEquals(Set.of("thomas"), team(campaign, PARKS));
        assertEquals(Set.of("nadia"), team(campaign, MOULIN));
    }

    @Test
    void theTeamThatCameAlongIsToldOnceAndWhoBroughtTheSchoolIsToldToo() {
        Id campaign = open.open(NADIA, "Journée", "Lyon", null, MOULIN);
        List<School> both = List.of(MOULIN, PARKS);
        assertEquals(List.of(PARKS), schools.set(campaign, NADIA, both, true, Shown.ANYTHING));
        assertEquals(List.of(), schools.set(campaign, NADIA, both, false, Shown.ANYTHING), "said once");
        assertEquals(1, raised.notices().size());
        NoticeWanted told = raised.noticesTo(THOMAS).get(0);
        assertEquals("/campagnes/" + campaign, told.link());
        Messages messages = new Messages();
        assertEquals(
                "Votre collège prend part à «\u00a0Journée\u00a0»",
                messages.say(Language.FR, told.title().key(), told.title().arguments()));
        assertTrue(messages.say(Language.FR, told.text().key(), told.text().arguments())
                .contains("Rosa-Parks"));
    }

    @Test
    void aSchoolWithoutATeamTellsNobody() {
        Id campaign = open.open(NADIA, "Journée", "Lyon", null, MOULIN);
        School newcomer = new School("0990003R", "Olympe-de-Gouges", "Lyon");
        assertEquals(List.of(), schools.set(campaign, NADIA, List.of(MOULIN, newcomer), true, Shown.ANYTHING));
        assertEquals(List.of(), raised.notices());
        assertEquals(Set.of("nadia"), team(campaign, newcomer));
    }

    @Test
    void nobodyOpensACampaignForASchoolWhoseTeamHeIsNotOf() {
        Failure.Invalid refused =
                assertThrows(Failure.Invalid.class, () -> open.open(NADIA, "Volée", "Lyon", null, PARKS));
        assertEquals("uai", refused.violations().get(0).field());
        Id again = open.open(THOMAS, "Cette année", "Lyon", null, PARKS);
        assertEquals(Set.of("thomas"), team(again, PARKS));
    }
}
