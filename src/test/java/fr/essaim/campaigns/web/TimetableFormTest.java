package fr.essaim.campaigns.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Room;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.pathways.planning.PathwayWorld;
import fr.essaim.web.Grant;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimetableFormTest {

    private static final Viewer NADIA = new Viewer(
            Optional.of(World.NADIA),
            "Nadia Lefort",
            List.of(Grant.inCampaign(Role.PROJECT_TEAM, World.CAMPAIGN, World.MOULIN)));

    private final PathwayWorld story = PathwayWorld.twoSites(20);
    private final TimetableForm reader = new TimetableForm(story.world.ids);

    private List<Room> rooms(String... namesAndSites) {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        for (int k = 0; k < namesAndSites.length; k += 2) {
            int row = k / 2 + 1;
            form.add("salle-" + row, namesAndSites[k]);
            form.add("places-" + row, "12");
            form.add("lieu-" + row, namesAndSites[k + 1]);
        }
        return reader.read(story.day().campaign(), form).rooms();
    }

    @Test
    void twoRoomsOfOneNameKeepTheirIdentityByTheirSite() {
        List<Room> read = rooms("Salle 1", World.PARKS, "Salle 1", World.MOULIN);
        assertEquals(Id.of("salle-3"), read.get(0).id());
        assertEquals(Id.of("salle-1"), read.get(1).id());
    }

    @Test
    void aRoomSaidToBeElsewhereIsTheSameRoom() {
        Room moved = rooms("Salle 4", World.MOULIN).get(0);
        assertEquals(Id.of("salle-4"), moved.id());
        assertEquals(World.MOULIN, moved.site());
    }

    /** A row begun and not ended was dropped without a word. */
    @Test
    void halfARowIsSaidAndNotDropped() {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        form.add("minutes-1", "45"); // what an empty grid proposes
        form.add("minutes-2", "45");
        form.add("libre-3", "oui");
        form.add("debut-4", "10:00");
        form.add("places-1", "12");
        form.add("equipement-2", "TNI");
        form.add("salle-3", "CDI");
        Failure.Invalid refused = assertThrows(
                Failure.Invalid.class, () -> reader.read(story.day().campaign(), form));
        assertEquals(
                List.of(
                        "debut-2 campaigns.start-missing",
                        "debut-3 campaigns.start-missing",
                        "minutes-4 campaigns.minutes-missing",
                        "salle-1 campaigns.room-nameless",
                        "salle-2 campaigns.room-nameless",
                        "places-3 campaigns.places-missing"),
                refused.violations().stream()
                        .map(wrong -> wrong.field() + " " + wrong.key())
                        .toList());
    }

    @Test
    void theGridAsksForTheSchoolOfEachRoomWhenThereAreSeveral() {
        Campaign campaign = story.day().campaign();
        Html page = Html.of("campaigns/timetable", SetupView.of(campaign, List.of()), "campaigns.timetable");
        String html = new PagesInTests().render(PagesInTests.visit(NADIA, Language.FR), page);
        assertTrue(html.contains("name=\"lieu-1\""), html);
        assertTrue(html.contains("<option value=\"" + World.PARKS + "\" selected"), html);
    }
}
