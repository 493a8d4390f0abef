package fr.essaim.web.drawings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.web.drawings.ProfileDots.Dot;
import fr.essaim.web.drawings.Swarm.Hex;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 40, 600})
    void a_comb_has_one_hexagon_a_person(int total) {
        Swarm swarm = new Swarm(total / 2, total, "");
        assertEquals(total, swarm.hexes().size());
        assertEquals(total / 2, swarm.hexes().stream().filter(Hex::full).count());
        assertTrue(swarm.rows() * swarm.perRow() >= total);
        assertTrue(swarm.width() > 0 && swarm.height() > 0);
    }

    @Test
    void bars_share_one_base_and_never_leave_it() {
        Bars bars = new Bars("", "", "", "", 40, List.of());
        assertEquals(400, bars.length(40));
        assertEquals(100, bars.length(10));
        assertEquals(400, bars.length(41));
        assertEquals(0, new Bars("", "", "", "", 0, List.of()).length(3));
    }

    @Test
    void a_dot_has_the_shape_of_its_quarter() {
        ProfileDots map = new ProfileDots("", List.of(), "", "", 4, 0.5, List.of());
        List<String> shapes = Stream.of(
                        new Dot(2, 6, false), new Dot(6, 6, false), new Dot(2, 2, false), new Dot(6, 2, false))
                .map(dot -> map.shape(dot).replaceAll("M[0-9.]+ [0-9.]+", ""))
                .toList();
        assertEquals(4, shapes.stream().distinct().count());
        assertEquals("pc", map.style(new Dot(4, 4, false)));
        assertEquals("pd p-me", map.style(new Dot(3.9, 4, true)));
    }
}
