package fr.essaim.solver.bench;

import fr.essaim.solver.pathways.AnimatorTime;
import fr.essaim.solver.pathways.OfferedWorkshop;
import fr.essaim.solver.pathways.PathwayRules;
import fr.essaim.solver.pathways.PathwaysProblem;
import fr.essaim.solver.pathways.RoomSpace;
import fr.essaim.solver.pathways.WalkingGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A pathways instance; groups, workshops, animators and rooms get their numbers as ids. Half-days have three slots. */
final class PathwaysFile {

    private static final int HALF_DAY = 3;

    private PathwaysFile() {}

    static PathwaysProblem read(Path file) throws IOException {
        Map<?, ?> json = Json.object(Files.readString(file));
        int[] size = Json.numbers(json.get("size"));
        int[] away = Json.numbers(json.get("gav"));
        int[][] wanted = Json.rows(json, "wsum");
        int[][] focus = Json.rows(json, "focus");
        List<WalkingGroup> groups = new ArrayList<>();
        for (int g = 0; g < size.length; g++) {
            groups.add(new WalkingGroup("" + g, size[g], away[g], boxed(wanted[g]), boxed(focus[g])));
        }
        List<Integer> halfDays = new ArrayList<>();
        for (int s = 0; s < Json.number(json, "slots"); s++) {
            halfDays.add(s / HALF_DAY);
        }
        PathwayRules rules = new PathwayRules(halfDays, Json.number(json, "pathLength", 3), List.of(), 0);
        return PathwaysProblem.of(groups, workshops(json), animators(json), rooms(json), rules);
    }

    private static List<OfferedWorkshop> workshops(Map<?, ?> json) {
        int[] animator = Json.numbers(json.get("wAnim"));
        int[] equipped = Json.numbers(json.get("wEq"));
        int[] max = Json.numbers(json.get("wMax"));
        int[][] concerns = Json.rows(json, "wCon");
        List<OfferedWorkshop> workshops = new ArrayList<>();
        for (int w = 0; w < animator.length; w++) {
            List<String> who = List.of("" + animator[w]);
            workshops.add(new OfferedWorkshop("" + w, who, max[w], boxed(concerns[w]), equipped[w], "", List.of()));
        }
        return workshops;
    }

    private static List<AnimatorTime> animators(Map<?, ?> json) {
        int[] slots = Json.numbers(json.get("aAv"));
        int[] max = Json.numbers(json.get("aMax"));
        List<AnimatorTime> animators = new ArrayList<>();
        for (int a = 0; a < slots.length; a++) {
            animators.add(new AnimatorTime("" + a, slots[a], max[a]));
        }
        return animators;
    }

    private static List<RoomSpace> rooms(Map<?, ?> json) {
        int[] capacity = Json.numbers(json.get("rCap"));
        int[] equipped = Json.numbers(json.get("rEq"));
        List<RoomSpace> rooms = new ArrayList<>();
        for (int r = 0; r < capacity.length; r++) {
            rooms.add(new RoomSpace("" + r, capacity[r], equipped[r], "", 1));
        }
        return rooms;
    }

    private static List<Integer> boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
