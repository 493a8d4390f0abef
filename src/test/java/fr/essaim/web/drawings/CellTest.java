package fr.essaim.web.drawings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.web.drawings.Cell.Place;
import fr.essaim.web.drawings.Cell.Seat;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 6})
    void draws_six_places_whoever_sits_there(int taken) {
        Cell cell = new Cell("A", "Groupe A", Collections.nCopies(taken, Seat.of("Awa Cissé", "EPS")));
        assertEquals(6, cell.places().size());
        assertEquals(6 - taken, cell.places().stream().filter(Place::free).count());
        assertEquals(taken, cell.taken());
    }

    @Test
    void refuses_a_seventh_person() {
        List<Seat> seven = Collections.nCopies(7, Seat.of("Awa Cissé", ""));
        assertThrows(IllegalArgumentException.class, () -> new Cell("A", "Groupe A", seven));
    }

    @ParameterizedTest
    @CsvSource({"Awa Cissé,AC", "Jean-Marc Le Goff,JL", "Élodie,É", "' léa  bost ',LB"})
    void takes_the_first_letters_of_two_words(String name, String initials) {
        assertEquals(initials, Seat.of(name, "").initials());
    }

    @Test
    void hides_catalysts_from_other_eyes_and_keeps_the_rest() {
        Cell team = new Cell(
                "A",
                "Groupe A",
                List.of(
                        Seat.of("Nils Arnaud", "").asCatalyst(),
                        Seat.of("Awa Cissé", "").asMe()));
        Cell shown = team.withoutCatalysts();
        assertEquals(List.of("Nils Arnaud"), team.catalysts());
        assertEquals(List.of(), shown.catalysts());
        assertEquals(team.names(), shown.names());
        assertTrue(shown.seats().get(1).me());
        assertTrue(shown.places().stream().filter(place -> !place.free()).noneMatch(place -> place.style()
                .contains("cat")));
    }
}
