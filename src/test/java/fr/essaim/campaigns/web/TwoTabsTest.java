package fr.essaim.campaigns.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.SetSchools;
import fr.essaim.campaigns.SetTimetable;
import fr.essaim.campaigns.Slot;
import fr.essaim.campaigns.rdf.RdfMemberships;
import fr.essaim.groups.forming.World;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.InMemoryAudit;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Violation;
import fr.essaim.pathways.planning.PathwayWorld;
import fr.essaim.web.Flash;
import fr.essaim.web.Grant;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One page open in two tabs: whoever saves second sees what was saved first, and loses nothing typed. */
class TwoTabsTest {

    private static final Viewer NADIA = new Viewer(
            Optional.of(World.NADIA),
            "Nadia Lefort",
            List.of(Grant.inCampaign(Role.PROJECT_TEAM, World.CAMPAIGN, World.MOULIN)));

    private final PathwayWorld story = PathwayWorld.twoSites(20);
    private final SetTimetable timetable = new SetTimetable(story.world.store, story.world.campaigns);
    private final SetSchools schools = new SetSchools(
            story.world.store,
            story.world.campaigns,
            story.world.rosters,
            new RdfMemberships(story.world.store, Clock.systemDefaultZone()),
            new InMemoryAudit(Clock.systemUTC()),
            event -> {});

    private Campaign now() {
        return story.world.store.read(() -> story.world.campaigns.get(World.CAMPAIGN));
    }

    private void slots(Shown seen, Slot... slots) {
        timetable.set(World.CAMPAIGN, now().day(), List.of(slots), now().rooms(), seen);
    }

    private static Slot at(int number, int hour, int minutes) {
        return new Slot(number, java.time.LocalTime.of(hour, 0), minutes, false);
    }

    private String page(String template, Map<String, List<String>> typed, Violation... wrong) {
        Html page = Html.of(template, SetupView.of(now(), List.of()), "campaigns.timetable");
        return new PagesInTests()
                .render(PagesInTests.visit(NADIA, Language.FR, Flash.wrong(List.of(wrong), typed)), page);
    }

    @Test
    void theSecondSaveOfTheGridIsRefusedWithBothVersions() {
        Shown seen = SetTimetable.shown(now());
        slots(seen, at(1, 8, 50), at(2, 10, 50));
        assertThrows(Failure.Conflict.class, () -> slots(seen, at(1, 9, 45), at(2, 10, 50)));
        assertEquals(50, now().slots().get(0).minutes(), "the first tab’s save stands");

        String back = page(
                "campaigns/timetable",
                Map.of(
                        "vu",
                        List.of(seen.mark()),
                        "minutes-1",
                        List.of("45"),
                        "cases",
                        List.of("libre-1"),
                        "libre-1",
                        List.of("oui")),
                Violation.of("", Shown.CHANGED));
        assertTrue(back.contains("name=\"minutes-1\" type=\"number\" value=\"45\""), "what one typed is kept");
        assertTrue(back.contains("id=\"minutes-1-entre-temps\""), back);
        assertTrue(back.contains("Enregistré entre-temps\u00a0: <b class=\"typed\">50</b>"), "and the other is said");
        assertFalse(back.contains("id=\"minutes-2-entre-temps\""), "only where they differ");
        assertTrue(back.contains("id=\"libre-1-entre-temps\""), "a box as well");
        assertTrue(
                back.contains("name=\"vu\" value=\"" + SetTimetable.shown(now()).mark() + "\""), back);

        slots(SetTimetable.shown(now()), at(1, 9, 45), at(2, 10, 50));
        assertEquals(45, now().slots().get(0).minutes(), "who has seen both decides");
    }

    @Test
    void aFormThatCameBackForAnotherReasonStillKnowsWhatItWasMadeFrom() {
        Shown seen = SetTimetable.shown(now());
        slots(seen, at(1, 8, 50));
        String back = page(
                "campaigns/timetable",
                Map.of("vu", List.of(seen.mark()), "minutes-1", List.of("x"), "cases", List.of("libre-1")),
                Violation.of("minutes-1", "campaigns.not-a-number", "x"));
        assertTrue(back.contains("name=\"vu\" value=\"" + seen.mark() + "\""), back);
        assertFalse(back.contains("entre-temps"), back);
    }

    @Test
    void theSecondSaveOfTheSchoolsIsRefusedToo() {
        Shown seen = SetSchools.shown(now());
        List<School> more = new ArrayList<>(now().schools());
        more.add(new School("0990009X", "Ada-Lovelace", "Lyon"));
        schools.set(World.CAMPAIGN, World.NADIA, more, now().apart(), seen);
        assertThrows(
                Failure.Conflict.class,
                () -> schools.set(World.CAMPAIGN, World.NADIA, more.subList(0, 2), now().apart(), seen));
        assertEquals(3, now().schools().size(), "the school that was added is still there");
        String back = page(
                "campaigns/schools",
                Map.of("uai-1", List.of(more.get(0).uai()), "uai-3", List.of("")),
                Violation.of("", Shown.CHANGED));
        assertTrue(back.contains("Enregistré entre-temps\u00a0: <b class=\"typed\">0990009X</b>"), back);
    }

    @Test
    void aSchoolSteeredByItsOwnTeamIsSaidToBe() {
        String say = "sa propre équipe projet";
        String page = page("campaigns/schools", Map.of());
        assertEquals(1, page.split(say, -1).length - 1, "Rosa-Parks, not Jean-Moulin nor the empty row");
    }
}
