package fr.essaim.concerns.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.kernel.Violation;
import fr.essaim.questionnaire.profiles.Scenario;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecommendTest {

    private static final Means STORY =
            new Means(List.of(28, 16), List.of(5, 2), 4, List.of(12, 12, 12, 12), 165, Optional.empty());

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
                wished(new Means(List.of(1), List.of(0), 4, List.of(), 0, Optional.empty()), Wishes.USUAL)
                        .groups());
        assertEquals(
                0,
                wished(new Means(List.of(), List.of(), 4, List.of(), 0, Optional.empty()), Wishes.USUAL)
                        .groups());
    }

    @Test
    void smallRoomsShortDaysAndRepeatsAreSaid() {
        Means tight = new Means(List.of(44), List.of(9), 3, List.of(30, 12), 100, Optional.empty());
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

    private static Means story(Scenario scenario) {
        return new Means(List.of(28, 16), List.of(5, 2), 4, List.of(12, 12, 12, 12), 0, Optional.of(scenario));
    }

    private static List<String> said(Scenario scenario, Wishes wishes) {
        return wished(story(scenario), wishes).violates().stream()
                .map(Violation::key)
                .toList();
    }

    @Test
    void theScenarioSharesTheSessionBetweenShowingAndExchanging() {
        assertEquals(25, wished(story(Scenario.EXCHANGE_HIGH), Wishes.USUAL).demonstration());
        assertEquals(15, wished(story(Scenario.USAGE_HIGH), Wishes.USUAL).demonstration());
        assertEquals(30, wished(story(Scenario.BOTH_HIGH), Wishes.USUAL).exchange());
        assertEquals(25, wished(story(Scenario.BOTH_LOW), Wishes.USUAL).demonstration());
    }

    @Test
    void eachScenarioAsksSomethingElseOfTheDay() {
        assertEquals(
                List.of("concerns.advice-dense", "concerns.advice-catalysts"), said(Scenario.BOTH_LOW, Wishes.USUAL));
        assertEquals(List.of("concerns.advice-led"), said(Scenario.EXCHANGE_HIGH, Wishes.USUAL));
        assertTrue(said(Scenario.USAGE_HIGH, new Wishes(3, 25, 15, true)).contains("concerns.advice-little-exchange"));
        Means one = new Means(List.of(5), List.of(1), 4, List.of(12, 12, 12, 12), 0, Optional.of(Scenario.BOTH_HIGH));
        assertEquals(
                List.of(Violation.of("groupes", "concerns.advice-two-kinds", 1)),
                wished(one, Wishes.USUAL).violates());
    }

    @Test
    void fewRoomsSuggestFewerWorkshopsAndSayWhatThatCosts() {
        Means tight = new Means(List.of(28, 16), List.of(8, 4), 4, List.of(24, 18, 18), 0, Optional.empty());
        Proposal three = Recommend.from(tight, Wishes.USUAL).stream()
                .filter(way -> way.workshops() == 3)
                .findFirst()
                .orElseThrow();
        assertEquals(3, three.groupsPerSession());
        assertEquals(List.of(Violation.of("ateliers", "concerns.advice-uncovered", 1)), three.violates());
    }

    @Test
    void theCostIsCounted() {
        Proposal day = wished(STORY, Wishes.USUAL);
        assertEquals(12, day.sessions());
        assertEquals(12 * 45, day.animation());
        assertEquals(44 * 165, day.away(STORY.teachers()));
    }
}
