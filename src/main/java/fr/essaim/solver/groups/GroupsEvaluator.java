package fr.essaim.solver.groups;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Says what a plan costs and why. Any plan can be judged, also one a person made by hand: what is wrong with it shows
 * as points of a hard constraint. Immutable; make one per problem and keep it as long as the problem.
 */
public final class GroupsEvaluator {

    private static final List<GroupConstraint> PAIRS = List.of(
            GroupConstraint.PROFILE,
            GroupConstraint.DISCIPLINE,
            GroupConstraint.SENIORITY,
            GroupConstraint.MET,
            GroupConstraint.SCHOOL);

    private final GroupsProblem problem;
    private final GroupTerms terms;
    private final Structure structure;

    public GroupsEvaluator(GroupsProblem problem) {
        this.problem = problem;
        this.terms = new GroupTerms(problem);
        this.structure = Structure.of(problem);
    }

    public GroupsProblem problem() {
        return problem;
    }

    public GroupTerms terms() {
        return terms;
    }

    public Structure structure() {
        return structure;
    }

    /** Points per group and per constraint. Members who are not in the problem count for nothing. */
    public GroupsScore score(GroupsPlan plan) {
        int[] groupOf = new int[problem.teachers().size()];
        List<int[]> groups = new ArrayList<>();
        for (int g = 0; g < plan.groups().size(); g++) {
            int[] members = terms.members(plan.groups().get(g).members());
            groups.add(members);
            for (int i : members) {
                groupOf[i] = g;
            }
        }
        List<Map<GroupConstraint, Integer>> parts = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            Points points = new Points();
            pairs(groups.get(g), points);
            wholeGroup(groups.get(g), points);
            place(g, plan.groups().get(g).school(), groups.get(g), points);
            parts.add(points.sums);
        }
        for (int[] pair : terms.togetherPairs()) {
            if (groupOf[pair[0]] != groupOf[pair[1]]) {
                parts.get(groupOf[pair[0]]).merge(GroupConstraint.TOGETHER, GroupWeights.HARD, Integer::sum);
            }
        }
        return new GroupsScore(parts);
    }

    /** The focus that serves these teachers best: least loss, then most of their concerns taken up, then the first. */
    public List<Integer> focus(List<String> ids) {
        int[] members = terms.members(ids);
        return terms.focuses().count() == 0 ? List.of() : terms.focuses().concerns(bestFocus(members));
    }

    /** The same plan with the best focus for each group. */
    public GroupsPlan refocus(GroupsPlan plan) {
        return new GroupsPlan(plan.groups().stream()
                .map(group -> new PlannedGroup(group.school(), group.members(), focus(group.members())))
                .toList());
    }

    private void pairs(int[] members, Points points) {
        for (int a = 0; a < members.length; a++) {
            for (int b = a + 1; b < members.length; b++) {
                for (GroupConstraint constraint : PAIRS) {
                    points.add(constraint, terms.pair(constraint, members[a], members[b]));
                }
                points.add(GroupConstraint.APART, terms.apart(members[a], members[b]) ? GroupWeights.HARD : 0);
            }
        }
    }

    private void wholeGroup(int[] members, Points points) {
        if (members.length == 0) {
            return;
        }
        boolean led = false;
        long common = -1L;
        for (int i : members) {
            Teacher teacher = problem.teachers().get(i);
            led |= teacher.catalyst();
            common &= teacher.slots();
        }
        points.add(GroupConstraint.NO_CATALYST, led ? 0 : problem.weights().noCatalyst());
        boolean meet = Long.bitCount(common) >= problem.rules().commonSlots();
        points.add(GroupConstraint.COMMON_SLOTS, meet ? 0 : GroupWeights.HARD);
        points.add(GroupConstraint.PROFILE, terms.mix(members));
        if (terms.focuses().count() > 0) {
            points.add(GroupConstraint.CONCERN, loss(members, bestFocus(members)));
        }
    }

    private void place(int g, String school, int[] members, Points points) {
        boolean known = g < structure.places().size();
        int high = known ? structure.places().get(g).high() : problem.rules().maxSize();
        int low = known ? structure.places().get(g).low() : 0;
        if (members.length > problem.rules().maxSize()) {
            points.add(GroupConstraint.SIZE, GroupWeights.HARD);
        } else if (members.length > high || members.length < low) {
            points.add(GroupConstraint.BALANCE, evenAnyway(school, members.length) ? 0 : GroupWeights.HARD);
        }
        for (int i : members) {
            boolean stranger = problem.rules().schoolsApart()
                    && !problem.teachers().get(i).school().equals(school);
            points.add(GroupConstraint.SCHOOL_WALL, stranger ? GroupWeights.HARD : 0);
            boolean escaped = terms.held(i) && terms.earlierGroup(i) != g;
            points.add(GroupConstraint.HELD, escaped ? GroupWeights.HARD : 0);
            points.add(GroupConstraint.MOVED, terms.moved(i, g));
        }
    }

    /** Without an earlier plan the groups of a school may come in any order: only their sizes matter. */
    private boolean evenAnyway(String school, int size) {
        return problem.baseline().isEmpty()
                && structure.placesOf(problem.rules().schoolsApart() ? school : "").stream()
                        .anyMatch(place -> place.low() <= size && size <= place.high());
    }

    private int bestFocus(int[] members) {
        int best = 0;
        int bestLoss = Integer.MAX_VALUE;
        int bestServed = -1;
        for (int f = 0; f < terms.focuses().count(); f++) {
            int loss = loss(members, f);
            int served = 0;
            for (int i : members) {
                served += terms.focuses().served(problem.teachers().get(i), f);
            }
            if (loss < bestLoss || loss == bestLoss && served > bestServed) {
                best = f;
                bestLoss = loss;
                bestServed = served;
            }
        }
        return best;
    }

    private int loss(int[] members, int focus) {
        int loss = 0;
        for (int i : members) {
            loss += terms.concern(i, focus);
        }
        return loss;
    }

    /** Sums by constraint, without the zeros. */
    private static final class Points {
        private final Map<GroupConstraint, Integer> sums = new EnumMap<>(GroupConstraint.class);

        private void add(GroupConstraint constraint, int points) {
            if (points != 0) {
                sums.merge(constraint, points, Integer::sum);
            }
        }
    }
}
