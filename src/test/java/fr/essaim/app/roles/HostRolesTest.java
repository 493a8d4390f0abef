package fr.essaim.app.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.essaim.host.TestClock;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.InMemoryAudit;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.rdf.MemoryGraphStore;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HostRolesTest {

    private static final Id SOPHIE = Id.of("sophie");

    private final InMemoryAudit audit = new InMemoryAudit(new TestClock());
    private final HostRoles roles = new HostRoles(new MemoryGraphStore(), audit);

    @Test
    void whatWasSaidInAnotherTabIsNotUndoneUnseen() {
        Shown seen = HostRoles.shown(roles.groups());
        roles.say(SOPHIE, Map.of(Role.DIRECTION, Set.of("chef")), seen);
        assertThrows(Failure.Conflict.class, () -> roles.say(SOPHIE, Map.of(Role.DIRECTION, Set.of("adjoint")), seen));
        assertEquals(Set.of("chef"), roles.groups().get(Role.DIRECTION));
        roles.say(SOPHIE, Map.of(Role.DIRECTION, Set.of("adjoint")), HostRoles.shown(roles.groups()));
        assertEquals(Set.of("adjoint"), roles.groups().get(Role.DIRECTION));
    }

    @Test
    void nothingIsGivenUntilItIsSaid() {
        assertEquals(Set.of(), roles.of(Set.of("chef", "academie", "administrators")));
    }

    @Test
    void aGroupGivesItsRoleWhateverTheCaseAndAnUnknownOneGivesNothing() {
        roles.say(
                SOPHIE,
                Map.of(Role.ADMIN, Set.of("Administrateurs"), Role.DIRECTION, Set.of("chef", "adjoint")),
                Shown.ANYTHING);
        assertEquals(Set.of(Role.DIRECTION), roles.of(Set.of("CHEF")));
        assertEquals(Set.of(Role.ADMIN, Role.DIRECTION), roles.of(Set.of("administrateurs", "adjoint")));
        assertEquals(Set.of(), roles.of(Set.of("Administrateurs de rien", "")));
        assertEquals(
                2, audit.find(Audit.Wanted.last(9).of(Audit.Category.ROLES)).size());
        roles.say(SOPHIE, Map.of(Role.DIRECTION, Set.of()), Shown.ANYTHING);
        assertEquals(Set.of(), roles.of(Set.of("chef")));
    }

    @Test
    void whoStandsInACampaignIsGivenByNoGroup() {
        assertThrows(
                Failure.Invalid.class,
                () -> roles.say(SOPHIE, Map.of(Role.TEACHER, Set.of("enseignant")), Shown.ANYTHING));
        assertThrows(Failure.Invalid.class, () -> roles.say(SOPHIE, Map.of(Role.ADMIN, Set.of("<b>")), Shown.ANYTHING));
    }
}
