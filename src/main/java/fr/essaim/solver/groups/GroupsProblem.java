package fr.essaim.solver.groups;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that decides what a good plan is. Stored with a plan (with the seed and the budget) it makes the plan
 * repeatable. Links that name an unknown teacher are ignored, so that an absence leaves the rest as it is.
 *
 * @param teachers those to be placed, each exactly once; same number of weights each; at most {@link #LARGEST}
 * @param together pairs that must share a group
 * @param apart pairs that must not
 * @param met pairs who shared a group last year
 * @param baseline the plan to start from, if any
 */
public record GroupsProblem(
        List<Teacher> teachers,
        GroupRules rules,
        GroupWeights weights,
        List<Link> together,
        List<Link> apart,
        List<Link> met,
        Optional<Baseline> baseline) {

    /** Memory grows with the square of the number of teachers. */
    public static final int LARGEST = 4000;

    public GroupsProblem {
        teachers = List.copyOf(teachers);
        together = List.copyOf(together);
        apart = List.copyOf(apart);
        met = List.copyOf(met);
        Set<String> ids = new HashSet<>();
        for (Teacher teacher : teachers) {
            if (!ids.add(teacher.id())) {
                throw new IllegalArgumentException("the same teacher twice: " + teacher.id());
            }
            if (teacher.weights().size() != teachers.get(0).weights().size()) {
                throw new IllegalArgumentException("not as many concerns for " + teacher.id());
            }
        }
        if (teachers.size() > LARGEST) {
            throw new IllegalArgumentException("at most " + LARGEST + " teachers");
        }
    }

    /** These teachers under these rules, with the usual weights and no pair, no earlier plan. */
    public static GroupsProblem of(List<Teacher> teachers, GroupRules rules) {
        return new GroupsProblem(
                teachers, rules, GroupWeights.USUAL, List.of(), List.of(), List.of(), Optional.empty());
    }

    /** How many concerns were retained. */
    public int concerns() {
        return teachers.isEmpty() ? 0 : teachers.get(0).weights().size();
    }

    public GroupsProblem rules(GroupRules asked) {
        return new GroupsProblem(teachers, asked, weights, together, apart, met, baseline);
    }

    public GroupsProblem weights(GroupWeights asked) {
        return new GroupsProblem(teachers, rules, asked, together, apart, met, baseline);
    }

    public GroupsProblem links(List<Link> mustShare, List<Link> mustNot, List<Link> sharedLastYear) {
        return new GroupsProblem(teachers, rules, weights, mustShare, mustNot, sharedLastYear, baseline);
    }

    public GroupsProblem from(Baseline earlier) {
        return new GroupsProblem(teachers, rules, weights, together, apart, met, Optional.of(earlier));
    }

    public GroupsProblem without(Set<String> absent) {
        List<Teacher> present =
                teachers.stream().filter(t -> !absent.contains(t.id())).toList();
        return new GroupsProblem(present, rules, weights, together, apart, met, baseline);
    }
}
