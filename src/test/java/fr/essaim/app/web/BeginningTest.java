package fr.essaim.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.web.Grant;
import fr.essaim.web.Permissions;
import fr.essaim.web.Viewer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BeginningTest {

    private static String of(Role... roles) {
        List<Grant> grants =
                List.of(roles).stream().map(role -> Grant.everywhere(role, "")).toList();
        return Beginning.of(new Permissions(), new Viewer(Optional.of(Id.of("me")), "Moi", grants));
    }

    @Test
    void everybodyBeginsWhereThereIsSomethingToDo() {
        assertEquals("campagnes", of(Role.TEACHER, Role.PROJECT_TEAM));
        assertEquals("journee", of(Role.ADMIN, Role.TEACHER));
        assertEquals("academie/ressentis", of(Role.ACADEMY));
        assertEquals("administration", of(Role.ADMIN));
        assertEquals("plateforme", of());
    }
}
