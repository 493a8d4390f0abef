package fr.essaim.concerns.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecommendTest {

    private static final Means STORY = new Means(List.of(28, 16), List.of(5, 2), 4, List.of(12, 12, 12, 12), 165);

    private static Proposal wished(Means means, Wishes wishes) {
        return Recommend.from(means, wishes).stream()
                .filter(way -> way.slots() == wishes.slots() && way.minutes() == wishes.minutes())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theStorysDay() {
        Proposal day = wished(STORY, Wishes.USUAL);
        assertEquals(4, day.workshops());
        assertEquals(3, day.slots());
        assertEquals(45, day.minutes());
        assertEquals(2, day.groupsPerSession());
        assertEquals(8, day.groups());
        assertEquals(165, day.duration());
        assertEquals(List.of(Violation.of("catalyseurs", "concerns.advice-catalysts", 7, 8)), day.violates());
    }

    @Test
    void thereAreAlwaysTwoOrThreeWays() {
        assertEquals(3, Recommend.from(STORY, Wishes.USUAL).size());
        assertEquals(2, Recommend.from(STORY, new Wishes(2, 30, 10, false)).size());
        assertEquals(
                1,
                wished(new Means(List.of(1), List.of(0), 4, List.of(), 0), Wishes.USUAL)
                        .groups());
        assertEquals(
                0,
                wished(new Means(List.of(), List.of(), 4, List.of(), 0), Wishes.USUAL)
                        .groups());
    }

    @Test
    void smallRoomsShortDaysAndRepeatsAreSaid() {
        Means tight = new Means(List.of(44), List.of(9), 3, List.of(30, 12), 100);
        List<String> said = wished(tight, new Wishes(4, 30, 15, false)).violates().stream()
                .map(Violation::key)
                .toList();
        assertTrue(said.contains("concerns.advice-rooms"), said.toString());
        assertTrue(said.contains("concerns.advice-too-long"), said.toString());
        assertTrue(said.contains("concerns.advice-repeats"), said.toString());
        assertTrue(said.contains("concerns.advice-short"), said.toString());
    }

    @Test
    void theLeastCostlyComesFirst() {
        List<Integer> costs = Recommend.from(STORY, Wishes.USUAL).stream()
                .map(way -> way.violates().size())
                .toList();
        assertEquals(costs.stream().sorted().toList(), costs);
    }
}
