package fr.essaim.groups.forming;

import fr.essaim.concerns.Concern;
import fr.essaim.groups.Cost;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.Search;
import fr.essaim.groups.conditions.Pair;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.profiles.Profile;
import fr.essaim.solver.groups.GroupConstraint;
import fr.essaim.solver.groups.GroupsEvaluator;
import fr.essaim.solver.groups.GroupsScore;
import fr.essaim.solver.groups.bound.GroupsBound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what groups are worth, by the one evaluator of the engine, whoever made them. */
public final class Appraiser {

    /** Teachers up to whom a bound is computed, and up to whom its relaxation is split in parts. */
    private static final int BOUNDED = 1_500;

    private static final int SMALL = 60;
    private static final int PARTS = 20;

    private final Roll roll;
    private final GroupsEvaluator evaluator;

    public Appraiser(Roll roll, Search search) {
        this.roll = roll;
        this.evaluator = roll.evaluator(search);
    }

    /** @param bound known from a search over the same roll, or negative */
    public Cost cost(List<Group> groups, long bound) {
        GroupsScore score = evaluator.score(roll.plan(groups));
        Map<String, Long> parts = new TreeMap<>();
        for (GroupConstraint constraint : GroupConstraint.values()) {
            if (!constraint.hard()) {
                parts.put(name(constraint), (long) score.cost(constraint));
            }
        }
        return Cost.of(bound, parts);
    }

    /** With a certified bound, up to as many teachers as one is found for in a second. */
    Cost certified(List<Group> groups) {
        Cost cost = cost(groups, -1);
        int teachers = evaluator.problem().teachers().size();
        return teachers > BOUNDED
                ? cost
                : cost(groups, GroupsBound.of(evaluator.problem(), (int) cost.total(), teachers > SMALL ? 1 : PARTS));
    }

    /** What replacing some groups by others would change, in points; whatever else the plan holds stays as it is. */
    public long change(List<Group> before, List<Group> after) {
        return cost(after, -1).total() - cost(before, -1).total();
    }

    /** The rules a plan breaks, because something was asked after it was made, one sentence each. */
    public List<Reason> broken(GroupPlan plan) {
        List<Reason> broken = new ArrayList<>();
        roll.conditions().pairs().forEach(pair -> broken(plan, pair).ifPresent(broken::add));
        GroupsScore score = evaluator.score(roll.plan(plan.groups()));
        for (int g = 0; g < plan.groups().size(); g++) {
            if (score.points(g, GroupConstraint.COMMON_SLOTS) > 0) {
                broken.add(
                        Reason.named("groups.broken.slots", plan.groups().get(g).label()));
            }
        }
        return broken;
    }

    private Optional<Reason> broken(GroupPlan plan, Pair pair) {
        Optional<Candidate> one = roll.find(pair.one());
        Optional<Candidate> other = roll.find(pair.other());
        Optional<Group> first = plan.of(pair.one());
        Optional<Group> second = plan.of(pair.other());
        if (one.isEmpty() || other.isEmpty() || first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        boolean share = first.get().equals(second.get());
        boolean wrong = pair.kind() == Pair.Kind.TOGETHER && !share || pair.kind() == Pair.Kind.APART && share;
        return wrong
                ? Optional.of(Reason.named(
                        "groups.broken." + pair.kind().name().toLowerCase(Locale.ROOT),
                        one.get().teacher().name(),
                        other.get().teacher().name(),
                        first.get().label(),
                        second.get().label()))
                : Optional.empty();
    }

    public Cost cost(GroupPlan plan) {
        return cost(plan.groups(), plan.cost().bound());
    }

    /** The group with the focus that serves its members best. */
    public Group refocus(Group group) {
        List<Integer> places =
                evaluator.focus(group.members().stream().map(Id::value).toList());
        return group.focusedOn(ordered(roll.focus(places), roll.of(group)));
    }

    private List<Concern> ordered(List<Concern> focus, List<Candidate> members) {
        return focus.stream()
                .sorted(Comparator.comparingInt((Concern concern) -> -sharing(concern, members))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    public List<Meters> meters(GroupPlan plan) {
        GroupsScore score = evaluator.score(roll.plan(plan.groups()));
        List<Meters> meters = new ArrayList<>();
        for (int g = 0; g < plan.groups().size(); g++) {
            meters.add(meters(plan, plan.groups().get(g), score.groups().get(g)));
        }
        return meters;
    }

    private Meters meters(GroupPlan plan, Group group, Map<GroupConstraint, Integer> score) {
        List<Candidate> members = roll.of(group);
        Optional<Concern> concern = ordered(group.focus(), members).stream()
                .filter(roll.concerns()::contains)
                .findFirst();
        return new Meters(
                group,
                concern,
                concern.map(one -> sharing(one, members)).orElse(0),
                (int) members.stream()
                        .flatMap(member -> member.profile().stream())
                        .map(Profile::number)
                        .distinct()
                        .count(),
                (int) members.stream()
                        .map(member -> member.teacher().discipline().toLowerCase(Locale.FRENCH))
                        .filter(discipline -> !discipline.isBlank())
                        .distinct()
                        .count(),
                plan.catalystsIn(group).size(),
                (int) members.stream().filter(member -> !member.answered()).count(),
                score.entrySet().stream()
                        .filter(part -> !part.getKey().hard())
                        .collect(Collectors.toMap(part -> name(part.getKey()), Map.Entry::getValue)));
    }

    private int sharing(Concern concern, List<Candidate> members) {
        int place = roll.concerns().indexOf(concern);
        return place < 0
                ? 0
                : (int) members.stream().filter(member -> member.shares(place)).count();
    }

    static String name(GroupConstraint constraint) {
        return constraint.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
