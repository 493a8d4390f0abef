package fr.essaim.solver.groups.search;

import fr.essaim.solver.groups.GroupConstraint;
import fr.essaim.solver.groups.GroupTerms;
import fr.essaim.solver.groups.GroupsEvaluator;
import fr.essaim.solver.groups.GroupsProblem;
import fr.essaim.solver.groups.ProfileMix;
import fr.essaim.solver.groups.Structure;
import fr.essaim.solver.groups.Teacher;
import java.util.Arrays;
import java.util.List;

/**
 * The evaluator's terms laid out in arrays, for a search that reads them ten million times a second. A pair that must
 * stay together is a gift when it shares a group, a pair that must not is a fine; {@link #hard} is the price of a broken
 * rule during the search: high enough to be avoided, low enough to be crossed while it is hot.
 */
final class Tables {

    final int teachers;
    final int groups;
    final int focuses;
    final int width;
    final int hard;
    final short[] pair;
    final int[] loss;
    final int[] leastLoss;
    final long[] slots;
    final boolean[] catalyst;
    final int[] profile;
    final int[] school;
    final int[] schoolOfGroup;
    final int[] low;
    final int[] high;
    final boolean[] fixed;
    final int[] earlier;
    final int moved;
    final int noCatalyst;
    final int commonSlots;
    final int togetherPairs;
    final ProfileMix mix;
    final int mixWeight;

    Tables(GroupsEvaluator evaluator, int hard) {
        this(evaluator, hard, evaluator.problem().weights().noCatalyst());
    }

    /** @param unled price of a group without a catalyst, where it is not the evaluator's */
    Tables(GroupsEvaluator evaluator, int hard, int unled) {
        GroupsProblem problem = evaluator.problem();
        GroupTerms terms = evaluator.terms();
        List<Structure.Place> places = evaluator.structure().places();
        this.hard = hard;
        teachers = problem.teachers().size();
        groups = places.size();
        focuses = terms.focuses().count();
        pair = new short[teachers * teachers];
        loss = new int[teachers * focuses];
        leastLoss = new int[teachers];
        slots = new long[teachers];
        catalyst = new boolean[teachers];
        profile = new int[teachers];
        school = new int[teachers];
        fixed = new boolean[teachers];
        earlier = new int[teachers];
        List<String> schools =
                places.stream().map(Structure.Place::school).distinct().toList();
        schoolOfGroup = places.stream()
                .mapToInt(place -> schools.indexOf(place.school()))
                .toArray();
        low = places.stream().mapToInt(Structure.Place::low).toArray();
        high = places.stream().mapToInt(Structure.Place::high).toArray();
        int widest = 1;
        for (int g = 0; g < groups; g++) {
            widest = Math.max(widest, high[g] + 2);
        }
        width = widest;
        for (int i = 0; i < teachers; i++) {
            Teacher teacher = problem.teachers().get(i);
            slots[i] = teacher.slots();
            catalyst[i] = teacher.catalyst();
            profile[i] = teacher.profile() >= 1 && teacher.profile() <= 4 ? teacher.profile() : 0;
            school[i] = schools.indexOf(Structure.poolOf(problem, teacher));
            fixed[i] = terms.held(i);
            earlier[i] = terms.earlierGroup(i);
            for (int f = 0; f < focuses; f++) {
                loss[i * focuses + f] = terms.concern(i, f);
            }
            leastLoss[i] =
                    Arrays.stream(loss, i * focuses, (i + 1) * focuses).min().orElse(0);
            for (int j = 0; j < i; j++) {
                pair[i * teachers + j] = pair[j * teachers + i] = points(terms, i, j);
            }
        }
        boolean published = problem.baseline().map(base -> base.published()).orElse(false);
        moved = published ? problem.weights().moved() : 0;
        noCatalyst = unled;
        commonSlots = problem.rules().commonSlots();
        togetherPairs = terms.togetherPairs().size();
        mix = problem.rules().mix();
        mixWeight = mix.looksAtGroups() ? problem.weights().profile() : 0;
    }

    private short points(GroupTerms terms, int i, int j) {
        int points = terms.apart(i, j) ? hard : 0;
        points -= terms.together(i, j) ? hard : 0;
        for (GroupConstraint constraint : GroupConstraint.values()) {
            points += terms.pair(constraint, i, j);
        }
        return (short) points;
    }
}
