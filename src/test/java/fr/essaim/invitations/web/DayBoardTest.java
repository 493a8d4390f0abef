package fr.essaim.invitations.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.forming.World;
import fr.essaim.invitations.facilitating.FacilitateMyself;
import fr.essaim.invitations.facilitating.FacilitateMyself.Guest;
import fr.essaim.invitations.facilitating.Facilitator;
import fr.essaim.invitations.facilitating.InviteFacilitator;
import fr.essaim.invitations.opening.OpeningWords;
import fr.essaim.invitations.opening.WriteOpening;
import fr.essaim.invitations.rdf.RdfFacilitators;
import fr.essaim.invitations.rdf.RdfOpenings;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.pathways.Session;
import fr.essaim.pathways.means.Means;
import fr.essaim.pathways.planning.PathwayWorld;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.PagesInTests;
import fr.essaim.web.Viewer;
import fr.essaim.web.Visit;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DayBoardTest {

    private final PathwayWorld story = PathwayWorld.story();
    private final World world = story.world;
    private final RdfFacilitators guests = new RdfFacilitators(world.store);
    private final RdfOpenings openings = new RdfOpenings(world.store);
    private final InviteFacilitator invite = new InviteFacilitator(world.store, story.plans, guests, world.ids);
    private final WriteOpening write = new WriteOpening(world.store, openings);
    private final Board board = new Board(
            world.store,
            world.campaigns,
            story.workshops,
            world.plans.groups(),
            story.plans,
            story.plans,
            guests,
            openings);
    private final PagesInTests pages = new PagesInTests();

    private void publish() {
        story.built();
        story.publish.publish(World.CAMPAIGN, World.NADIA);
    }

    private String page(String template, LocalDateTime now, Language language) {
        Visit visit = PagesInTests.visit(Viewer.NOBODY, language);
        DayView view = new DayView(board.of(World.CAMPAIGN), now, "https://essaim.example.org/", language);
        return pages.render(visit, Html.of("invitations/" + template, view, "invitations.day"));
    }

    private static LocalDateTime at(int hour, int minute) {
        return LocalDateTime.of(2026, 3, 12, hour, minute);
    }

    @Test
    void theWallSaysWhatRunsAndWhatComesAndNamesNobody() {
        publish();
        DayBoard day = board.published(World.CAMPAIGN);
        var room = day.rooms().get(0);
        var first = day.in(room).get(0);
        assertEquals(List.of(first), day.now(room, first.slot().start()));
        assertTrue(day.now(room, first.slot().end()).isEmpty(), "a session ends when it ends");
        assertEquals(List.of(day.in(room).get(1)), day.next(room, first.slot().start()));

        String wall =
                page("wall", LocalDateTime.of(day.campaign().day(), first.slot().start()), Language.FR);
        assertTrue(wall.contains("maintenant"), wall);
        assertTrue(wall.contains(room.name()));
        for (Teacher teacher : world.store.read(() -> world.rosters.of(World.CAMPAIGN))) {
            assertFalse(wall.contains(teacher.lastName()), teacher.name());
            assertFalse(wall.contains(teacher.name()), teacher.name());
        }
        assertTrue(page("wall", at(9, 0), Language.EN).contains("Code to scan"));
    }

    /** Two sessions of free choice in one hall: the wall and the opening show both. */
    @Test
    void aHallShowsAllItsSessions() {
        publish();
        DayBoard before = board.published(World.CAMPAIGN);
        var free = before.lines().stream().filter(line -> line.slot().free()).toList();
        var hall = free.get(0).room();
        story.world.store.change(() -> {
            story.means.save(Means.usual(World.CAMPAIGN).with(new Means.Place(hall.id(), 2, false)));
            var plan = story.plans.get(World.CAMPAIGN);
            var moved = plan.sessions().stream()
                    .map(one -> one.id().equals(free.get(1).session().id()) ? one.in(hall.id()) : one)
                    .toList();
            story.plans.save(plan.made(moved, plan.cost(), plan.making()));
        });
        story.publish.publish(World.CAMPAIGN, World.NADIA);
        DayBoard day = board.published(World.CAMPAIGN);
        assertEquals(2, day.at(hall, free.get(0).slot()).size());
        String wall = page(
                "wall",
                LocalDateTime.of(day.campaign().day(), free.get(0).slot().start()),
                Language.FR);
        assertTrue(wall.contains(free.get(0).workshop().title()), wall);
        assertTrue(wall.contains(free.get(1).workshop().title()), wall);
    }

    @Test
    void beforeThePublicationThereIsNoWall() {
        story.built();
        assertThrows(Failure.NotFound.class, () -> board.published(World.CAMPAIGN));
    }

    @Test
    void aGuestStandsOnTheDoorOfHisSessionOnly() {
        publish();
        Session session = board.of(World.CAMPAIGN).lines().get(0).session();
        Facilitator guest = invite.invite(World.CAMPAIGN, session.id(), " Paul Laurent ", "inspecteur");
        String doors = page("doors", at(8, 0), Language.FR);
        assertEquals(1, doors.split("Paul Laurent, inspecteur", -1).length - 1, "once, on one door");
        assertFalse(page("wall", at(8, 0), Language.FR).contains("Laurent"), "the wall names nobody");

        invite.takeOff(World.CAMPAIGN, guest.id());
        invite.takeOff(World.CAMPAIGN, guest.id());
        assertFalse(page("doors", at(8, 0), Language.FR).contains("Paul Laurent"));
        assertThrows(Failure.Invalid.class, () -> invite.invite(World.CAMPAIGN, session.id(), " ", ""));
        assertThrows(Failure.NotFound.class, () -> invite.invite(Id.of("other"), session.id(), "X", ""));
    }

    @Test
    void wordsSavedInAnotherTabAreNotUndoneUnseen() {
        publish();
        Shown seen = Shown.of(OpeningWords.PROPOSED);
        write.write(World.CAMPAIGN, new OpeningWords("Les nôtres", "", ""), seen);
        OpeningWords second = new OpeningWords("", "", "La suite");
        assertThrows(Failure.Conflict.class, () -> write.write(World.CAMPAIGN, second, seen));
        OpeningWords kept = world.store.read(() -> openings.of(World.CAMPAIGN));
        assertEquals("Les nôtres", kept.objectives());
        write.write(World.CAMPAIGN, second, Shown.of(kept));
        assertEquals(second, world.store.read(() -> openings.of(World.CAMPAIGN)));
    }

    @Test
    void theOpeningIsProposedFromThePlanUntilTheTeamWritesItsOwn() {
        publish();
        String proposed = page("opening", at(8, 0), Language.FR);
        assertTrue(proposed.contains("8 groupes de six personnes au plus"), proposed);
        assertTrue(proposed.contains("4 ateliers répondent"));

        write.write(World.CAMPAIGN, new OpeningWords("Nos <b>mots</b>", "", "La suite\r\nà nous"), Shown.ANYTHING);
        String own = page("opening", at(8, 0), Language.FR);
        assertTrue(own.contains("Nos &lt;b&gt;mots&lt;/b&gt;"), "plain text, whatever was typed");
        assertTrue(own.contains("La suite\nà nous"));
        assertTrue(own.contains("Personne n’évalue personne"), "an empty box keeps what was proposed");
        Failure.Invalid wrong = assertThrows(
                Failure.Invalid.class,
                () -> write.write(
                        World.CAMPAIGN, new OpeningWords("x".repeat(801), "", "y".repeat(801)), Shown.ANYTHING));
        assertEquals(2, wrong.violations().size());
        assertEquals(
                "Nos <b>mots</b>",
                world.store.read(() -> openings.of(World.CAMPAIGN)).objectives());
    }

    @Test
    void theCodeOnTheDoorIsTheAddressOfTheRoom() throws Exception {
        String address = "https://essaim.example.org/ressentis/salle/mars/salle-104";
        QrCode qr = QrCode.of(address);
        int scale = 4;
        int side = qr.size() * scale;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher dots = Pattern.compile("M(\\d+) (\\d+)h1").matcher(qr.path());
        while (dots.find()) {
            int left = Integer.parseInt(dots.group(1)) * scale;
            int top = Integer.parseInt(dots.group(2)) * scale;
            for (int y = top; y < top + scale; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + scale, 0);
            }
        }
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        assertEquals(address, new QRCodeReader().decode(bitmap).getText());
    }

    @Test
    void anInspectorPutsHerselfOnTheDoorAndTheTeamMayTakeHerOff() {
        publish();
        FacilitateMyself facilitate =
                new FacilitateMyself(world.store, world.campaigns, story.plans, guests, world.ids);
        Id inspector = Id.of("inspector");
        Set<String> here = Set.of("Essaims");
        Session session = board.of(World.CAMPAIGN).lines().get(0).session();
        Guest guest = new Guest(inspector, "Paule Laurent", "");
        facilitate.join(here, World.CAMPAIGN, session.id(), guest);
        facilitate.join(here, World.CAMPAIGN, session.id(), new Guest(inspector, "Paule Laurent", " IA-IPR "));
        String doors = page("doors", at(8, 0), Language.FR);
        assertEquals(1, doors.split("Paule Laurent, IA-IPR", -1).length - 1, "once, though said twice");
        assertTrue(board.of(World.CAMPAIGN).lines().get(0).has(inspector));

        facilitate.leave(here, World.CAMPAIGN, session.id(), inspector);
        facilitate.leave(here, World.CAMPAIGN, session.id(), inspector);
        assertFalse(page("doors", at(8, 0), Language.FR).contains("Paule Laurent"));

        facilitate.join(here, World.CAMPAIGN, session.id(), guest);
        Id door = world.store.read(() -> guests.of(World.CAMPAIGN).get(0).id());
        invite.takeOff(World.CAMPAIGN, door);
        assertFalse(board.of(World.CAMPAIGN).lines().get(0).has(inspector));

        assertThrows(
                Failure.NotFound.class, () -> facilitate.join(Set.of("LYON"), World.CAMPAIGN, session.id(), guest));
        assertThrows(Failure.NotFound.class, () -> facilitate.join(here, World.CAMPAIGN, Id.of("no-session"), guest));
        assertThrows(
                Failure.Invalid.class,
                () -> facilitate.join(
                        here, World.CAMPAIGN, session.id(), new Guest(inspector, "Paule", "x".repeat(81))));
    }

    @Test
    void thePlanOfTheRoomsSaysNowAndNextAndCarriesItsHoursForThePhone() {
        publish();
        DayBoard day = board.published(World.CAMPAIGN);
        var room = day.rooms().get(0);
        var first = day.in(room).get(0);
        String plan = page(
                "rooms", LocalDateTime.of(day.campaign().day(), first.slot().start()), Language.FR);
        assertEquals(day.rooms().size(), count(plan, "data-now>maintenant"), plan);
        assertEquals(day.rooms().size(), count(plan, "data-next>ensuite"), plan);
        assertTrue(plan.contains("data-rooms=\"2026-03-12\""), plan);
        assertTrue(
                plan.contains("data-start=\"" + first.slot().start() + "\" data-end=\""
                        + first.slot().end()),
                plan);
        assertTrue(plan.contains(room.capacity() + " places"), plan);
        String other = page("rooms", at(9, 0).plusDays(1), Language.FR);
        assertEquals(0, count(other, "data-now>maintenant") + count(other, "data-next>ensuite"));
        for (Teacher teacher : world.store.read(() -> world.rosters.of(World.CAMPAIGN))) {
            assertFalse(plan.contains(teacher.name()), teacher.name());
        }
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
