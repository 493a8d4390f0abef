package fr.essaim.house.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one person answered is behind doors that open to the project team of the school, and to nobody else. */
class PrivateAnswersTest {

    private static final List<Role> OUTSIDE =
            List.of(Role.TEACHER, Role.ANIMATOR, Role.DIRECTION, Role.ACADEMY, Role.ADMIN);
    private static final List<String> PRIVATE = List.of(
            "/campagnes/{campaign}/questionnaire",
            "/campagnes/{campaign}/questionnaire/apercu",
            "/campagnes/{campaign}/questionnaire/arrivee",
            "/campagnes/{campaign}/questionnaire/lecture",
            "/campagnes/{campaign}/preoccupations/libres");

    @Test
    void noDoorToSingleAnswersOpensToInspectorsHeadsOrAnimators() {
        RightsTable table = RightsTable.shipped();
        List<String> open = new ArrayList<>();
        List<Route> seen = Routes.shipped().stream()
                .filter(route -> PRIVATE.stream()
                        .anyMatch(path -> route.path().equals(path)
                                || route.path().startsWith(path + "/")
                                        && !route.path().endsWith("/echelle")))
                .toList();
        assertTrue(seen.size() > PRIVATE.size(), "found " + seen);
        for (Route route : seen) {
            OUTSIDE.stream()
                    .filter(role -> !table.cell(route, role).equals("-"))
                    .forEach(role -> open.add(route + " opens to " + role));
            assertEquals("school", table.cell(route, Role.PROJECT_TEAM), route.toString());
        }
        assertEquals(List.of(), open);
    }
}
