package fr.essaim.solver.pathways.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;
import fr.essaim.solver.pathways.AnimatorTime;
import fr.essaim.solver.pathways.OfferedWorkshop;
import fr.essaim.solver.pathways.PathwayRules;
import fr.essaim.solver.pathways.PathwaysProblem;
import fr.essaim.solver.pathways.PlannedSession;
import fr.essaim.solver.pathways.RoomSpace;
import fr.essaim.solver.pathways.WalkingGroup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The kit's planning grid and the story's day. */
class KitPathwaysTest {

    static PathwaysProblem kitGrid() {
        List<WalkingGroup> groups = new ArrayList<>();
        for (int g = 0; g < 8; g++) {
            List<Integer> wanted = List.of(g % 4 * 4, 12, (g + 1) % 4 * 4, 6);
            groups.add(new WalkingGroup(String.valueOf((char) ('A' + g)), 6, 7, wanted, List.of(1, g % 2 * 2)));
        }
        return PathwaysProblem.of(groups, workshops(8, 6), animators(8, 7), rooms(8, 6), PathwayRules.filling(3));
    }

    static PathwaysProblem story() {
        int[] sizes = {6, 6, 6, 5, 5, 6, 5, 5};
        List<WalkingGroup> groups = new ArrayList<>();
        for (int g = 0; g < 8; g++) {
            groups.add(new WalkingGroup("g" + g, sizes[g], 3, List.of(8, 6, 4, 2), List.of(g % 4, (g + 1) % 4)));
        }
        return PathwaysProblem.of(groups, workshops(4, 12), animators(4, 3), rooms(4, 12), PathwayRules.filling(2));
    }

    private static List<OfferedWorkshop> workshops(int count, int max) {
        return IntStream.range(0, count)
                .mapToObj(w -> OfferedWorkshop.plain("w" + w, "a" + w, max, List.of(w % 4)))
                .toList();
    }

    private static List<AnimatorTime> animators(int count, long slots) {
        return IntStream.range(0, count)
                .mapToObj(a -> new AnimatorTime("a" + a, slots, 3))
                .toList();
    }

    private static List<RoomSpace> rooms(int count, int capacity) {
        return IntStream.range(0, count)
                .mapToObj(r -> RoomSpace.plain("r" + r, capacity))
                .toList();
    }

    @Test
    void theKitsGridGivesEachGroupThreeWorkshopsAndEachSessionAPermutation() {
        PlannedPathways planned = PathwaysSearch.plan(kitGrid(), new Effort(3, 4_000), Progress.NONE);
        assertEquals(List.of(), planned.score().conflicts());
        for (List<String> path : planned.plan().visits().values()) {
            assertEquals(3, new HashSet<>(path).size());
            assertTrue(path.stream().noneMatch(String::isEmpty));
        }
        for (int slot = 0; slot < 3; slot++) {
            int s = slot;
            assertEquals(
                    8,
                    planned.plan().visits().values().stream()
                            .map(path -> path.get(s))
                            .distinct()
                            .count());
        }
    }

    @Test
    void theStorysDayUsesAllSixteenPlacesAndNoRoomHoldsMoreThanTwelve() {
        PlannedPathways planned = PathwaysSearch.plan(story(), new Effort(12, 4_000), Progress.NONE);
        assertEquals(List.of(), planned.score().conflicts());
        assertEquals(8, planned.plan().sessions().size());
        for (PlannedSession session : planned.plan().sessions()) {
            assertEquals(
                    2,
                    planned.plan().groupsIn(session.workshop(), session.slot()).size());
            assertTrue(session.room().startsWith("r"));
        }
        for (List<String> path : planned.plan().visits().values()) {
            assertEquals(2, path.stream().filter(w -> !w.isEmpty()).distinct().count());
        }
    }
}
