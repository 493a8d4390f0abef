package fr.essaim.solver.groups.search;

import fr.essaim.solver.groups.GroupTerms;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.Structure;
import fr.essaim.solver.groups.Teacher;
import fr.essaim.solver.groups.search.Obstacle.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Names what cannot be satisfied, before anybody waits for a search. What it finds is certain; what it does not find
 * may still be impossible (the slots of many teachers can clash in ways only a search meets), and then shows as points
 * of a hard constraint in the score.
 */
public final class FindObstacles {

    private final GroupsProblem problem;
    private final GroupTerms terms;
    private final List<Obstacle> found = new ArrayList<>();

    private FindObstacles(GroupsProblem problem) {
        this.problem = problem;
        this.terms = new GroupTerms(problem);
    }

    /** All obstacles, those that block first. */
    public static List<Obstacle> in(GroupsProblem problem) {
        FindObstacles finder = new FindObstacles(problem);
        finder.slots();
        finder.blocks();
        finder.crowds();
        finder.held();
        finder.schools();
        return List.copyOf(finder.found);
    }

    private Teacher teacher(int i) {
        return problem.teachers().get(i);
    }

    private void add(Kind kind, List<Integer> who, String school, int have, int need) {
        found.add(new Obstacle(kind, who.stream().map(i -> teacher(i).id()).toList(), school, have, need));
    }

    private void slots() {
        int need = problem.rules().commonSlots();
        for (int i = 0; i < problem.teachers().size(); i++) {
            int have = Long.bitCount(teacher(i).slots());
            if (have < need) {
                add(Kind.TOO_FEW_SLOTS, List.of(i), teacher(i).school(), have, need);
            }
        }
    }

    private void blocks() {
        for (List<Integer> block : Blocks.of(problem.teachers().size(), terms.togetherPairs())) {
            if (block.size() > problem.rules().maxSize()) {
                add(Kind.TOGETHER_TOO_MANY, block, "", problem.rules().maxSize(), block.size());
            }
            long common = -1L;
            for (int i : block) {
                common &= teacher(i).slots();
            }
            int share = Long.bitCount(common);
            if (share < problem.rules().commonSlots()) {
                add(Kind.TOGETHER_CANNOT_MEET, block, "", share, problem.rules().commonSlots());
            }
            long schools =
                    block.stream().map(i -> teacher(i).school()).distinct().count();
            if (problem.rules().schoolsApart() && schools > 1) {
                add(Kind.TOGETHER_ACROSS_SCHOOLS, block, "", 1, (int) schools);
            }
            for (int[] pair : terms.apartPairs()) {
                if (block.contains(pair[0]) && block.contains(pair[1])) {
                    add(Kind.TOGETHER_AND_APART, List.of(pair[0], pair[1]), "", 0, 0);
                }
            }
        }
    }

    /** Teachers no two of whom can share a group, gathered greedily: when they are more than the groups, no plan. */
    private void crowds() {
        for (String school : schoolsOf()) {
            List<Integer> pool = new ArrayList<>();
            for (int i = 0; i < problem.teachers().size(); i++) {
                boolean can =
                        Long.bitCount(teacher(i).slots()) >= problem.rules().commonSlots();
                if (can && Structure.poolOf(problem, teacher(i)).equals(school)) {
                    pool.add(i);
                }
            }
            List<Integer> largest = List.of();
            for (int first : pool) {
                List<Integer> crowd = crowd(first, pool);
                largest = crowd.size() > largest.size() ? crowd : largest;
            }
            int groups = Structure.of(problem).placesOf(school).size();
            if (largest.size() > groups) {
                add(Kind.APART_TOO_MANY, largest, school, groups, largest.size());
            }
        }
    }

    private List<Integer> crowd(int first, List<Integer> pool) {
        List<Integer> crowd = new ArrayList<>(List.of(first));
        for (int candidate : pool) {
            if (candidate != first && crowd.stream().allMatch(other -> clash(candidate, other))) {
                crowd.add(candidate);
            }
        }
        return crowd;
    }

    private boolean clash(int i, int j) {
        long common = teacher(i).slots() & teacher(j).slots();
        return terms.apart(i, j) || Long.bitCount(common) < problem.rules().commonSlots();
    }

    private void held() {
        for (int[] pair : terms.apartPairs()) {
            if (bothHeld(pair) && terms.earlierGroup(pair[0]) == terms.earlierGroup(pair[1])) {
                add(Kind.HELD_AGAINST_RULE, List.of(pair[0], pair[1]), "", 0, 0);
            }
        }
        for (int[] pair : terms.togetherPairs()) {
            if (bothHeld(pair) && terms.earlierGroup(pair[0]) != terms.earlierGroup(pair[1])) {
                add(Kind.HELD_AGAINST_RULE, List.of(pair[0], pair[1]), "", 0, 0);
            }
        }
    }

    private boolean bothHeld(int[] pair) {
        return terms.held(pair[0]) && terms.held(pair[1]);
    }

    private void schools() {
        Structure structure = Structure.of(problem);
        List<Obstacle> catalysts = new ArrayList<>();
        for (String school : schoolsOf()) {
            List<Structure.Place> places = structure.placesOf(school);
            int heads = 0;
            int leaders = 0;
            for (Teacher teacher : problem.teachers()) {
                if (Structure.poolOf(problem, teacher).equals(school)) {
                    heads++;
                    leaders += teacher.catalyst() ? 1 : 0;
                }
            }
            int room = places.stream()
                    .mapToInt(place -> Math.min(place.high(), problem.rules().maxSize()))
                    .sum();
            if (room < heads) {
                add(Kind.NO_PLACE_LEFT, List.of(), school, room, heads);
            }
            if (leaders < places.size()) {
                catalysts.add(new Obstacle(Kind.FEW_CATALYSTS, List.of(), school, leaders, places.size()));
            }
        }
        found.addAll(catalysts);
    }

    private List<String> schoolsOf() {
        return problem.teachers().stream()
                .map(teacher -> Structure.poolOf(problem, teacher))
                .distinct()
                .sorted()
                .toList();
    }
}
