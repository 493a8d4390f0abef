package fr.essaim.app.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.campaigns.rdf.RdfMemberships;
import fr.essaim.campaigns.web.CampaignGrants;
import fr.essaim.host.embedded.EmbeddedWorld;
import fr.essaim.host.embedded.arrivals.KnownArrivals;
import fr.essaim.host.embedded.arrivals.Recognise;
import fr.essaim.host.embedded.rdf.RdfKnownArrivals;
import fr.essaim.host.spi.signin.Arrival;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.InMemoryAudit;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.web.Grant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Roles by what another platform says of somebody as he comes in: mapped ones alone, and not for ever. */
class AllGrantsTest {

    private final EmbeddedWorld world = new EmbeddedWorld();
    private final KnownArrivals known = new RdfKnownArrivals(world.store);
    private final Recognise recognise = new Recognise(world.store, known, world.accounts, Ids.random(), world.clock);
    private final HostRoles hostRoles = new HostRoles(world.store, new InMemoryAudit(world.clock));
    private Optional<Instant> installed = Optional.of(Instant.EPOCH);
    private final AllGrants grants = new AllGrants(
            new CampaignGrants(world.store, new RdfMemberships(world.store, Clock.systemDefaultZone())),
            world.store,
            world.accounts,
            known,
            hostRoles,
            () -> installed,
            world.clock);

    private void comesIn(String function) {
        recognise.person(new Arrival(
                "host", "7", "kbenali", Optional.of("karim.benali@college.example"), "Karim Benali", function, ""));
    }

    private List<Grant> karim() {
        return grants.of(world.karim.id());
    }

    @Test
    void aMappedFunctionGivesItsRoleInTheSchoolUntilItIsNotSaidAnyMore() {
        comesIn("chef");
        assertEquals(List.of(), karim(), "nothing is given before it is said");
        hostRoles.say(Id.of("sophie"), Map.of(Role.DIRECTION, Set.of("chef")), Shown.ANYTHING);
        assertEquals(List.of(Grant.everywhere(Role.DIRECTION, EmbeddedWorld.SCHOOL)), karim());
        comesIn("enseignant");
        assertEquals(List.of(), karim(), "taken away there, gone here at the next sign-in");
        comesIn("chef");
        world.clock.pass(Duration.ofDays(8));
        assertEquals(List.of(), karim(), "and after a week without one");
        comesIn("");
        assertEquals(List.of(), karim());
    }

    @Test
    void whatAPlatformSaidEndsWithItAndIsNotBelievedOfTheNext() {
        hostRoles.say(Id.of("sophie"), Map.of(Role.DIRECTION, Set.of("chef")), Shown.ANYTHING);
        comesIn("chef");
        List<Grant> head = List.of(Grant.everywhere(Role.DIRECTION, EmbeddedWorld.SCHOOL));
        assertEquals(head, karim());
        installed = Optional.empty();
        assertEquals(List.of(), karim(), "another is chosen, or this one was left");
        world.clock.pass(Duration.ofMinutes(1));
        installed = Optional.of(world.clock.instant());
        assertEquals(List.of(), karim(), "said before it was installed");
        comesIn("chef");
        assertEquals(head, karim());
    }

    @Test
    void noOtherPlatformMakesAnAdministrator() {
        hostRoles.say(
                Id.of("sophie"), Map.of(Role.ADMIN, Set.of("root"), Role.ACADEMY, Set.of("root")), Shown.ANYTHING);
        comesIn("root");
        assertEquals(List.of(Grant.everywhere(Role.ACADEMY, EmbeddedWorld.SCHOOL)), karim());
    }
}
