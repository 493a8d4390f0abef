package fr.essaim.solver.groups;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many groups there are, of which school, and how large each may be, decided before any search: as few groups as
 * the maximum allows, school by school when they stay apart, sizes within one of each other. An earlier plan keeps its
 * number of groups; held groups and teachers count first and the others are levelled around them.
 */
public record Structure(List<Place> places) {

    /**
     * The place of one group in the plan.
     *
     * @param school the school it belongs to, "" when schools are mixed
     * @param low fewest members
     * @param high most members
     * @param held nobody enters or leaves
     */
    public record Place(String school, int low, int high, boolean held) {}

    public static Structure of(GroupsProblem problem) {
        Map<String, Integer> heads = new TreeMap<>();
        for (Teacher teacher : problem.teachers()) {
            heads.merge(poolOf(problem, teacher), 1, Integer::sum);
        }
        List<Place> places = new ArrayList<>();
        problem.baseline().ifPresent(earlier -> keep(problem, earlier, heads, places));
        heads.forEach((school, count) -> {
            if (places.stream().noneMatch(place -> place.school().equals(school))) {
                int groups = (count + problem.rules().maxSize() - 1)
                        / problem.rules().maxSize();
                int high = (count + groups - 1) / groups;
                for (int g = 0; g < groups; g++) {
                    places.add(new Place(school, count / groups, high, false));
                }
            }
        });
        return new Structure(List.copyOf(places));
    }

    /** The school a teacher's group must be of, "" when schools are mixed. */
    public static String poolOf(GroupsProblem problem, Teacher teacher) {
        return problem.rules().schoolsApart() ? teacher.school() : "";
    }

    /** The groups that may take this school's teachers. */
    public List<Place> placesOf(String school) {
        return places.stream().filter(place -> place.school().equals(school)).toList();
    }

    private static void keep(GroupsProblem problem, Baseline earlier, Map<String, Integer> heads, List<Place> places) {
        boolean apart = problem.rules().schoolsApart();
        List<PlannedGroup> groups = earlier.plan().groups();
        int[] pinned = pinned(problem, earlier);
        Map<String, List<Integer>> bySchool = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            bySchool.computeIfAbsent(apart ? groups.get(g).school() : "", school -> new ArrayList<>())
                    .add(g);
        }
        Place[] kept = new Place[groups.size()];
        bySchool.forEach((school, numbers) -> {
            int free = heads.getOrDefault(school, 0);
            List<Integer> open = new ArrayList<>();
            for (int g : numbers) {
                free -= pinned[g];
                if (earlier.heldGroups().contains(g)) {
                    kept[g] = new Place(school, pinned[g], pinned[g], true);
                } else {
                    open.add(g);
                }
            }
            level(school, open, pinned, free, kept);
        });
        places.addAll(List.of(kept));
    }

    /** Fills the open groups of a school evenly, above those who are held in them already. */
    private static void level(String school, List<Integer> open, int[] pinned, int free, Place[] kept) {
        int level = 0;
        int left = free;
        while (!open.isEmpty()) {
            int next = level;
            int below = (int) open.stream().filter(g -> pinned[g] <= next).count();
            if (below == 0 || left >= below) {
                left -= below;
                level++;
            } else {
                break;
            }
        }
        for (int g : open) {
            int high = level + (left > 0 ? 1 : 0);
            kept[g] = new Place(school, Math.max(pinned[g], level), Math.max(pinned[g], high), false);
        }
    }

    private static int[] pinned(GroupsProblem problem, Baseline earlier) {
        Set<String> present = new java.util.HashSet<>();
        problem.teachers().forEach(teacher -> present.add(teacher.id()));
        List<PlannedGroup> groups = earlier.plan().groups();
        int[] pinned = new int[groups.size()];
        for (int g = 0; g < pinned.length; g++) {
            boolean all = earlier.heldGroups().contains(g);
            pinned[g] = (int) groups.get(g).members().stream()
                    .filter(present::contains)
                    .filter(member -> all || earlier.heldTeachers().contains(member))
                    .count();
        }
        return pinned;
    }

    /** The group a teacher may not leave, if any. */
    public static Optional<Integer> heldIn(GroupsProblem problem, String teacher) {
        return problem.baseline().flatMap(earlier -> {
            int group = earlier.plan().groupOf(teacher);
            boolean held = group >= 0
                    && (earlier.heldGroups().contains(group)
                            || earlier.heldTeachers().contains(teacher));
            return held ? Optional.of(group) : Optional.empty();
        });
    }
}
