package fr.essaim.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.house.rights.HiddenRoutes;
import fr.essaim.house.rights.RightsTable;
import fr.essaim.house.rights.Route;
import fr.essaim.house.rights.Routes;
import fr.essaim.house.rules.Descriptor;
import fr.essaim.kernel.Role;
import fr.essaim.web.Allowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every route stands in the rights table, and its door lets in whom the table says. */
class RightsTest {

    private static final List<Route> REGISTERED = Routes.shipped();
    private static final RightsTable TABLE = RightsTable.shipped();
    private static final String RIGHTS = """
            what,letter,anonymous,enseignant,animateur,equipe-projet,direction,referent-academie,administrateur
            groups,R,-,-,-,school,school,-,-
            public,R,all,all,all,all,all,all,all
            own,W,-,own,own,own,own,own,own
            """;

    @Test
    void theFilesAreWellFormed() {
        assertEquals("", String.join("\n", TABLE.faults()));
    }

    @Test
    void everyRouteHasItsRow() {
        assertEquals("", String.join("\n", TABLE.unlisted(REGISTERED)));
    }

    @Test
    void noLineIsLeftOfARouteThatIsGone() {
        assertEquals("", String.join("\n", TABLE.stale(REGISTERED)));
    }

    @Test
    void everyDoorLetsInWhomItsRowSays() {
        assertEquals("", String.join("\n", TABLE.disagreeing(REGISTERED)));
    }

    @Test
    void noClassTakesTheRoutesOfAnother() {
        assertEquals("", String.join("\n", HiddenRoutes.among(Routes.resources())));
        List<String> hidden = HiddenRoutes.among(List.of(SeededDay.class, SeededCalendar.class));
        assertEquals(1, hidden.size(), hidden.toString());
        assertTrue(hidden.get(0).contains("SeededDay"), hidden.get(0));
    }

    @Test
    void thereAreRoutes() {
        assertTrue(REGISTERED.size() > 10, "found " + REGISTERED);
        assertTrue(
                REGISTERED.stream().anyMatch(route -> route.path().equals("/assets/*")), "the servlet was not found");
    }

    @Test
    void aRouteWithoutARowIsSeenWithTheLineToAdd() {
        RightsTable empty = table("path,verb,what\n");
        List<String> said = empty.unlisted(List.of(route("GET", "groups.edit")));
        assertEquals(1, said.size());
        assertTrue(said.get(0).contains("/groupes,GET,groups "), said.get(0));
        assertEquals("-", empty.cell(route("GET", "groups.edit"), Role.PROJECT_TEAM));
    }

    @Test
    void aLineWithoutARouteIsSeen() {
        assertEquals(
                1,
                table("path,verb,what\n/groupes,GET,groups\n").stale(List.of()).size());
    }

    @Test
    void aDoorTooWideOrTooNarrowIsSeen() {
        RightsTable table = table("path,verb,what\n/groupes,GET,groups\n/groupes,POST,own\n");
        assertEquals(List.of(), table.disagreeing(List.of(route("GET", "groups.edit"), route("POST", "signed-in"))));
        assertSeen(table, route("GET", "everybody"), "animateur, anonymous, direction");
        assertSeen(table, route("GET", "profile.view-individual"), "rows that fit");
        assertSeen(table, route("GET", ""), "has no @Allowed");
        assertSeen(table, route("GET", "groups.edti"), "is no permission");
        assertSeen(table, route("POST", "groups.edit"), "own,W");
    }

    @Test
    void brokenFilesAreSeen() {
        List<String> faults =
                table("path,verb,what\n/b,GET,groups\n/a,GET,attic\n").faults();
        assertTrue(faults.get(0).contains("not sorted"), faults.toString());
        assertTrue(faults.get(1).contains("no row attic"), faults.toString());
        assertEquals(
                1,
                new RightsTable(RIGHTS + "more,R,-,maybe,-,-,-,-,-\n", "path,verb,what\n", Descriptor.shipped())
                        .faults()
                        .size());
    }

    private static void assertSeen(RightsTable table, Route route, String expected) {
        String said = String.join("\n", table.disagreeing(List.of(route)));
        assertTrue(said.contains(expected), said);
    }

    private static RightsTable table(String routes) {
        return new RightsTable(RIGHTS, routes, Descriptor.shipped());
    }

    private static Route route(String verb, String allowed) {
        return new Route(verb, "/groupes", allowed, "", "GroupsPage.show");
    }

    @Path("/")
    private static final class SeededDay {
        @GET
        @Path("journee")
        @Allowed(Allowed.EVERYBODY)
        public void day() {}
    }

    @Path("/journee")
    private static final class SeededCalendar {
        @GET
        @Path("agenda.ics")
        @Allowed(Allowed.EVERYBODY)
        public void calendar() {}
    }
}
