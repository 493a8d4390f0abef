package fr.essaim.solver.groups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The terms of the objective, teacher by teacher and pair by pair, weights included: the only place where a point is
 * defined. The evaluator adds them up, the search reads them into tables, the lower bound relaxes them. Teachers are
 * numbered in the problem's order. Immutable.
 */
public final class GroupTerms {

    private final List<Teacher> teachers;
    private final GroupRules rules;
    private final GroupWeights weights;
    private final Focuses focuses;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Long> together;
    private final Set<Long> apart;
    private final Set<Long> met;
    private final boolean schoolsCount;
    private final int moved;
    private final int[] earlier;
    private final boolean[] held;

    public GroupTerms(GroupsProblem problem) {
        teachers = problem.teachers();
        rules = problem.rules();
        weights = problem.weights();
        focuses = new Focuses(problem.concerns(), rules.focusSize());
        for (int i = 0; i < teachers.size(); i++) {
            numbers.put(teachers.get(i).id(), i);
        }
        together = numbered(problem.together());
        apart = numbered(problem.apart());
        met = numbered(problem.met());
        boolean several = teachers.stream().map(Teacher::school).distinct().count() > 1;
        schoolsCount = several && !rules.schoolsApart();
        moved = problem.baseline().map(Baseline::published).orElse(false) ? weights.moved() : 0;
        earlier = new int[teachers.size()];
        held = new boolean[teachers.size()];
        Arrays.fill(earlier, -1);
        problem.baseline().ifPresent(this::remember);
    }

    private void remember(Baseline baseline) {
        for (int g = 0; g < baseline.plan().groups().size(); g++) {
            for (int i : members(baseline.plan().groups().get(g).members())) {
                earlier[i] = g;
                held[i] = baseline.heldGroups().contains(g)
                        || baseline.heldTeachers().contains(teachers.get(i).id());
            }
        }
    }

    private Set<Long> numbered(List<Link> links) {
        Set<Long> pairs = new HashSet<>();
        for (Link link : links) {
            Integer one = numbers.get(link.one());
            Integer other = numbers.get(link.other());
            if (one != null && other != null && !one.equals(other)) {
                pairs.add(key(one, other));
            }
        }
        return pairs;
    }

    private static long key(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }

    /** Numbers of those of these teachers who are in the problem. */
    public int[] members(List<String> ids) {
        return ids.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray();
    }

    /** Pairs that must share a group, as two numbers each, in a fixed order. */
    public List<int[]> togetherPairs() {
        return pairs(together);
    }

    public List<int[]> apartPairs() {
        return pairs(apart);
    }

    private static List<int[]> pairs(Set<Long> keys) {
        List<int[]> pairs = new ArrayList<>();
        keys.stream().sorted().forEach(key -> pairs.add(new int[] {(int) (key >>> 32), (int) (long) key}));
        return pairs;
    }

    /** Points of a soft constraint for two teachers in one group; 0 for a constraint that is not about pairs. */
    public int pair(GroupConstraint constraint, int i, int j) {
        Teacher one = teachers.get(i);
        Teacher other = teachers.get(j);
        return switch (constraint) {
            case PROFILE ->
                one.profile() < 0 || other.profile() < 0
                        ? 0
                        : weights.profile() * rules.mix().pair(one.profile(), other.profile());
            case DISCIPLINE ->
                one.discipline().isEmpty() || other.discipline().isEmpty()
                        ? 0
                        : one.discipline().equals(other.discipline()) != rules.sameDiscipline()
                                ? weights.discipline()
                                : 0;
            case SENIORITY -> one.seniority() >= 0 && one.seniority() == other.seniority() ? weights.seniority() : 0;
            case MET -> met.contains(key(i, j)) ? weights.met() : 0;
            case SCHOOL -> schoolsCount && one.school().equals(other.school()) ? weights.school() : 0;
            default -> 0;
        };
    }

    public boolean together(int i, int j) {
        return together.contains(key(i, j));
    }

    public boolean apart(int i, int j) {
        return apart.contains(key(i, j));
    }

    /** Points of the concern term for a teacher in a group of the given focus. */
    public int concern(int i, int focus) {
        return weights.concern() * focuses.loss(teachers.get(i), focus);
    }

    /** Points for a teacher's being in the given group of the plan: the price of a move since publication. */
    public int moved(int i, int group) {
        return earlier[i] >= 0 && earlier[i] != group ? moved : 0;
    }

    /** Points for a group of these teachers that are no sum over pairs: the scenario's view of the whole group. */
    public int mix(int[] members) {
        if (!rules.mix().looksAtGroups()) {
            return 0;
        }
        int[] heads = new int[5];
        for (int i : members) {
            int profile = teachers.get(i).profile();
            heads[profile >= 1 && profile <= 4 ? profile : 0]++;
        }
        return weights.profile() * rules.mix().group(heads[1], heads[2], heads[3], heads[4]);
    }

    /** Group of a teacher in the earlier plan, −1 when there is none. */
    public int earlierGroup(int i) {
        return earlier[i];
    }

    /** Whether a teacher must stay in the group of the earlier plan. */
    public boolean held(int i) {
        return held[i];
    }

    public Focuses focuses() {
        return focuses;
    }
}
