package fr.essaim.app.lti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.rdf.RdfCampaigns;
import fr.essaim.campaigns.rdf.RdfMemberships;
import fr.essaim.campaigns.rdf.RdfRosters;
import fr.essaim.campaigns.roster.EnrolTeachers;
import fr.essaim.host.embedded.rdf.RdfAccounts;
import fr.essaim.host.lti.Course;
import fr.essaim.host.lti.LtiWorld;
import fr.essaim.host.lti.ManagePlatforms;
import fr.essaim.host.lti.people.KnownPersons.Candidate;
import fr.essaim.host.moodle.Recording;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Role;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Teachers of a course on a platform, and the teachers of our rosters. */
class CourseRosterTest {

    private static final Id CAMPAIGN = Id.of("c1");
    private static final String MINE = "0750001A";

    private final LtiWorld world = new LtiWorld();
    private final RdfCampaigns campaigns = new RdfCampaigns(world.store);
    private final Rosters rosters = new RdfRosters(world.store);
    private final RdfMemberships memberships = new RdfMemberships(world.store, Clock.systemDefaultZone());
    private final ManagePlatforms platforms =
            new ManagePlatforms(world.store, world.platforms, world.keySets, world.members(), Ids.random());
    private final CourseRoster roster = new CourseRoster(
            platforms,
            world.members(),
            world.store,
            rosters,
            new EnrolTeachers(
                    world.store,
                    campaigns,
                    rosters,
                    memberships,
                    email -> Optional.empty(),
                    Ids.random(),
                    event -> {}));

    @BeforeEach
    void aCampaignAndACourse() {
        School school = new School(MINE, "Collège X", "Paris");
        world.store.change(() -> {
            campaigns.save(new Campaign(
                    CAMPAIGN,
                    "Temps 2",
                    "paris",
                    LocalDate.of(2026, 11, 24),
                    List.of(school),
                    List.of(),
                    List.of(),
                    false));
            rosters.save(CAMPAIGN, new Teacher(Id.of("hugo"), MINE, "Hugo", "Barbier", "", "EPS", true));
        });
        String members = world.base() + "/mod/lti/services.php/CourseSection/2/bindings/1/memberships";
        platforms.met(new Course(world.registered().id(), "2", "Collège X", MINE + "-T2", URI.create(members)));
    }

    @AfterEach
    void stop() {
        world.close();
    }

    private List<String> subjects() {
        return roster.missing(CAMPAIGN, Set.of(MINE), "2").stream()
                .map(member -> member.subject())
                .toList();
    }

    @Test
    void whoIsMissingIsSeenAndAddedOnceAndNobodyIsChanged() {
        assertEquals(1, roster.courses(Set.of(MINE)).size());
        assertEquals(List.of("30", "5"), subjects(), "of the three recorded Hugo is on the roster");
        assertEquals(
                1, roster.add(CAMPAIGN, Set.of(MINE), "2", List.of("30", "99")).added());
        assertEquals(0, roster.add(CAMPAIGN, Set.of(MINE), "2", List.of("30")).added());
        assertEquals(List.of("5"), subjects());
        List<Teacher> there = world.store.read(() -> rosters.of(CAMPAIGN));
        assertEquals(2, there.size());
        assertTrue(there.stream().anyMatch(one -> one.email().equals("prof28@college-x.example.invalid")));
        assertTrue(there.stream().anyMatch(one -> one.discipline().equals("EPS")));
    }

    /** Moodle leaves out whom it suspended; another platform may list them and say so. */
    @Test
    void whoIsSuspendedIsNotOffered() {
        Recording recorded = Recording.lti("34-nrps");
        JsonObject response = recorded.exchange().getJsonObject("response");
        JsonObject body = response.getJsonObject("body");
        JsonArrayBuilder members = Json.createArrayBuilder();
        for (JsonObject member : body.getJsonArray("members").getValuesAs(JsonObject.class)) {
            String status = member.getString("user_id").equals("30") ? "Inactive" : "Active";
            members.add(Json.createObjectBuilder(member).add("status", status));
        }
        JsonObject suspended = Json.createObjectBuilder(response)
                .add("body", Json.createObjectBuilder(body).add("members", members))
                .build();
        world.answers.put(
                "/mod/lti/services.php/CourseSection/2/bindings/1/memberships",
                new Recording(
                        recorded.name(),
                        Json.createObjectBuilder(recorded.exchange())
                                .add("response", suspended)
                                .build()));
        assertEquals(List.of("5"), subjects());
    }

    @Test
    void coursesOfOtherSchoolsAreNotKnown() {
        assertEquals(List.of(), roster.courses(Set.of("0750002B")));
        assertThrows(Failure.NotFound.class, () -> roster.missing(CAMPAIGN, Set.of("0750002B"), "2"));
        assertThrows(Failure.NotFound.class, () -> roster.add(CAMPAIGN, Set.of("0750002B"), "2", List.of("30")));
    }

    @Test
    void aPlatformThatDoesNotTellIsNamed() {
        world.answers.put("/mod/lti/token.php", Recording.lti("95-token-err-jwks-blocked"));
        assertEquals(
                "lti.trial-keys-not-read",
                assertThrows(Failure.Conflict.class, this::subjects).key());
        world.answers.put("/mod/lti/token.php", Recording.lti("33-token"));
        world.answers.put(
                "/mod/lti/services.php/CourseSection/2/bindings/1/memberships", Recording.lti("42-nrps-err-course"));
        assertEquals(
                "lti.trial-other",
                assertThrows(Failure.Conflict.class, this::subjects).key());
    }

    @Test
    void ourPeopleAreFoundByAddressOrNameAndThoseWithRightsAreMarked() {
        RosterPersons persons = new RosterPersons(campaigns, rosters, new RdfAccounts(world.store), memberships);
        world.store.change(() -> {
            rosters.save(CAMPAIGN, new Teacher(Id.of("lea"), MINE, "Léa", "Roy", "lea@college.example", "Maths", true));
            memberships.add(Membership.in(CAMPAIGN, Id.of("lea"), Role.PROJECT_TEAM, MINE));
            memberships.add(Membership.in(CAMPAIGN, Id.of("hugo"), Role.TEACHER, MINE));
        });
        List<Candidate> hugo = world.store.read(() -> persons.like("", "BARBIER Hugo"));
        assertEquals(List.of(new Candidate(Id.of("hugo"), "Hugo Barbier", "", "Collège X, EPS", false)), hugo);
        List<Candidate> lea = world.store.read(() -> persons.like("LEA@college.example", "Somebody"));
        assertEquals(1, lea.size());
        assertTrue(lea.get(0).trusted());
        assertEquals(List.of(), world.store.read(() -> persons.like("", "")));
    }
}
