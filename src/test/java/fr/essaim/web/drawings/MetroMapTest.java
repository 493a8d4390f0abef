package fr.essaim.web.drawings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.web.drawings.MetroLayout.Bullet;
import fr.essaim.web.drawings.MetroLayout.Station;
import fr.essaim.web.drawings.MetroLayout.Stretch;
import fr.essaim.web.drawings.MetroLayout.Track;
import fr.essaim.web.drawings.MetroMap.Line;
import fr.essaim.web.drawings.MetroMap.Slot;
import fr.essaim.web.drawings.MetroMap.Stop;
import fr.essaim.web.drawings.MetroMap.Workshop;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetroMapTest {

    private static final DrawingSamples SAMPLES = new DrawingSamples();

    static List<MetroMap> maps() {
        return List.of(SAMPLES.map(), SAMPLES.largeMap(), crowd(40), freeFirst());
    }

    /** Everybody in one room, twice: the tallest station there can be. */
    private static MetroMap crowd(int groups) {
        Stop here = Stop.at(0, "gymnase", "", "");
        return new MetroMap(
                List.of(new Slot("1", "9 h 00", false), new Slot("2", "10 h 00", false)),
                List.of(new Workshop("A1", "Le seul", "")),
                IntStream.range(0, groups)
                        .mapToObj(i -> new Line("G" + i, "Groupe " + i, "", 0, "", List.of(here, here)))
                        .toList(),
                List.of(),
                "");
    }

    private static MetroMap freeFirst() {
        Stop here = Stop.at(1, "104", "", "");
        return new MetroMap(
                List.of(new Slot("Au choix", "9 h 00", true), new Slot("2", "10 h 00", false)),
                List.of(new Workshop("A1", "Un", ""), new Workshop("A2", "Deux", "")),
                List.of(
                        new Line("A", "Groupe A", "", 0, "", List.of(Stop.FREE, here)),
                        new Line("B", "Groupe B", "", 1, "", List.of(Stop.FREE, here))),
                List.of(),
                "");
    }

    @ParameterizedTest
    @MethodSource("maps")
    void draws_every_group_and_every_session(MetroMap map) {
        MetroLayout layout = map.layout();
        assertEquals(map.lines(), layout.tracks().stream().map(Track::line).toList());
        long meetings = IntStream.range(0, map.slots().size())
                .mapToLong(slot -> map.lines().stream()
                        .map(line -> line.stops().get(slot))
                        .filter(stop -> !stop.free())
                        .map(Stop::workshop)
                        .distinct()
                        .count())
                .sum();
        assertEquals(meetings, layout.stations().size());
        assertEquals(
                map.slots().stream().filter(Slot::free).count(), layout.pills().size());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void keeps_letters_apart_and_everything_on_the_sheet(MetroMap map) {
        MetroLayout layout = map.layout();
        Set<String> taken = new HashSet<>();
        for (Track track : layout.tracks()) {
            for (Bullet bullet : track.bullets()) {
                assertTrue(
                        taken.add(Math.round(bullet.x()) + "/" + Math.round(bullet.y())), "two letters in one place");
                assertTrue(bullet.x() > 12 && bullet.x() < layout.width() - 12, "letter beyond the sheet");
                assertTrue(bullet.y() > 12 && bullet.y() < layout.height() - 12, "letter beyond the sheet");
            }
        }
        for (Station station : layout.stations()) {
            assertTrue(station.top() > 50, "station over the headings");
            assertTrue(station.top() + station.height() < layout.height(), "station below the sheet");
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void keeps_the_stations_of_a_column_apart(MetroMap map) {
        List<Station> stations = map.layout().stations();
        for (Station one : stations) {
            for (Station other : stations) {
                boolean apart = one == other
                        || one.x() != other.x()
                        || Math.abs(one.y() - other.y()) >= (one.height() + other.height()) / 2;
                assertTrue(apart, one.id() + " covers " + other.id());
            }
        }
    }

    @Test
    void dashes_only_what_leads_to_a_free_choice() {
        for (Track track : SAMPLES.largeMap().layout().tracks()) {
            assertEquals(
                    List.of(false, false, true, false),
                    track.stretches().stream().map(Stretch::dashed).toList());
        }
    }

    @Test
    void says_the_whole_way_of_a_group() {
        MetroMap map = SAMPLES.map();
        assertEquals(
                "Groupe A, 9 h 00 A1 La carte mentale à plusieurs mains, salle 104 ;"
                        + " 10 h 00 A2 Le retour vocal : dire mieux, corriger moins, salle 106 ;"
                        + " 11 h 00 Créneau 3, au choix",
                map.said(map.lines().get(0)));
    }

    @Test
    void dims_all_lines_but_the_chosen_one() {
        MetroMap map = SAMPLES.largeMap();
        assertEquals(
                List.of("H"),
                map.lines().stream()
                        .filter(line -> !map.dimmed(line))
                        .map(Line::letter)
                        .toList());
        assertFalse(SAMPLES.map().dimmed(SAMPLES.map().lines().get(0)));
    }

    @Test
    void an_empty_day_is_an_empty_sheet() {
        MetroLayout layout = new MetroMap(List.of(), List.of(), List.of(), List.of(), "").layout();
        assertEquals(List.of(), layout.stations());
        assertTrue(layout.width() > 0 && layout.height() > 0);
    }

    @Test
    void refuses_a_group_without_one_stop_a_slot() {
        Line lost = new Line("A", "Groupe A", "", 0, "", List.of());
        List<Slot> slots = List.of(new Slot("1", "9 h 00", false));
        assertThrows(
                IllegalArgumentException.class,
                () -> new MetroMap(slots, List.of(new Workshop("A1", "", "")), List.of(lost), List.of(), ""));
    }
}
