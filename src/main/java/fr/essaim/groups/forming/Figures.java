package fr.essaim.groups.forming;

import fr.essaim.groups.Cost;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a plan gives, in numbers that two plans can be compared by. For the project team.
 *
 * @param led groups with a catalyst
 * @param possible how many groups could have one: in each pool, as many as it has catalysts, two tied together counted
 *     once
 * @param wishing teachers who share a retained concern at all: the base of the next two
 * @param first those whose strongest concern is in their group's focus
 * @param none those who share a concern rather or very strongly and find none of theirs in the focus
 * @param profiles different profiles in a group, a mean in tenths
 * @param disciplines different disciplines in a group, a mean in tenths
 * @param worst the group that costs most, empty when all cost the same
 * @param broken rules the plan breaks, each as a sentence; a plan that was searched breaks none
 */
public record Figures(
        int groups,
        int led,
        int possible,
        int wishing,
        int first,
        int none,
        int profiles,
        int disciplines,
        Optional<Meters> worst,
        List<Reason> broken,
        Cost cost) {

    public Figures {
        broken = List.copyOf(broken);
    }

    public static Figures of(GroupPlan plan, Roll roll) {
        return of(plan, roll, new Appraiser(roll, plan.search()));
    }

    static Figures of(GroupPlan plan, Roll roll, Appraiser appraiser) {
        List<Meters> meters = appraiser.meters(plan);
        int wishing = 0;
        int first = 0;
        int none = 0;
        for (Group group : plan.groups()) {
            int[] focus = group.focus().stream()
                    .mapToInt(roll.concerns()::indexOf)
                    .filter(place -> place >= 0)
                    .toArray();
            for (Candidate member : roll.of(group)) {
                int strongest = member.weights().isEmpty() ? 0 : Collections.max(member.weights());
                if (strongest > 0) {
                    wishing++;
                    first += IntStream.of(focus)
                                    .anyMatch(place -> member.weights().get(place) == strongest)
                            ? 1
                            : 0;
                    none += strongest >= 2 && IntStream.of(focus).noneMatch(member::shares) ? 1 : 0;
                }
            }
        }
        return new Figures(
                plan.groups().size(),
                plan.withCatalyst(),
                possible(plan, roll),
                wishing,
                first,
                none,
                tenths(meters.stream().mapToInt(Meters::profiles).sum(), meters.size()),
                tenths(meters.stream().mapToInt(Meters::disciplines).sum(), meters.size()),
                worst(meters),
                appraiser.broken(plan),
                plan.cost());
    }

    private static int possible(GroupPlan plan, Roll roll) {
        Map<String, int[]> pools = new HashMap<>();
        for (Group group : plan.groups()) {
            int[] pool = pools.computeIfAbsent(group.school(), school -> new int[2]);
            pool[0]++;
            pool[1] += plan.catalystsIn(group).size();
        }
        return pools.values().stream()
                .mapToInt(pool -> Math.min(pool[0], pool[1]))
                .sum();
    }

    private static int tenths(int sum, int groups) {
        return groups == 0 ? 0 : (10 * sum + groups / 2) / groups;
    }

    private static Optional<Meters> worst(List<Meters> meters) {
        int least = meters.stream().mapToInt(Meters::cost).min().orElse(0);
        return meters.stream().filter(one -> one.cost() > least).max(java.util.Comparator.comparingInt(Meters::cost));
    }
}
