package fr.essaim.groups.editing;

import fr.essaim.campaigns.Teacher;
import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.forming.Appraiser;
import fr.essaim.groups.forming.Roll;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What would become of a plan if one teacher went elsewhere, told before anybody decides. Changes nothing. */
public final class WhatIf {

    private final GroupPlan plan;
    private final Roll roll;
    private final Appraiser appraiser;
    private final Rules rules;

    public WhatIf(GroupPlan plan, Roll roll) {
        this.plan = plan;
        this.roll = roll;
        this.appraiser = new Appraiser(roll, plan.search());
        this.rules = new Rules(roll);
    }

    /**
     * @param partner the other of a swap, empty for a move
     * @param change points more (worse) or less (better) than now
     * @param refused the rule that forbids it, if any; then {@code change} says nothing
     */
    public record Option(Group to, Optional<Teacher> partner, long change, Optional<Failure.Conflict> refused) {}

    /** One option for each other group, those that are possible first, the best before all. */
    public List<Option> moves(Teacher teacher) {
        Group from = plan.of(teacher.id()).orElseThrow(() -> new Failure.NotFound("groups.no-such-teacher"));
        List<Option> options = new ArrayList<>();
        for (Group to : plan.groups()) {
            if (!to.equals(from)) {
                Optional<Failure.Conflict> rule = rules.againstMove(teacher, from, to);
                long change =
                        rule.isPresent() ? 0 : change(from, Rules.left(from, teacher), to, rules.joined(to, teacher));
                options.add(new Option(to, Optional.empty(), change, rule));
            }
        }
        return best(options);
    }

    /** All swaps that no rule forbids, the best first. */
    public List<Option> swaps(Teacher teacher) {
        Group from = plan.of(teacher.id()).orElseThrow(() -> new Failure.NotFound("groups.no-such-teacher"));
        List<Option> options = new ArrayList<>();
        for (Group to : plan.groups()) {
            for (Id member : to.equals(from) ? List.<Id>of() : to.members()) {
                roll.find(member)
                        .map(candidate -> candidate.teacher())
                        .filter(other ->
                                rules.againstSwap(teacher, from, other, to).isEmpty())
                        .ifPresent(other -> options.add(new Option(
                                to,
                                Optional.of(other),
                                change(
                                        from,
                                        rules.joined(Rules.left(from, teacher), other),
                                        to,
                                        rules.joined(Rules.left(to, other), teacher)),
                                Optional.empty())));
            }
        }
        return best(options);
    }

    private long change(Group from, Group fromThen, Group to, Group toThen) {
        return appraiser.change(List.of(from, to), List.of(fromThen, toThen));
    }

    private static List<Option> best(List<Option> options) {
        return options.stream()
                .sorted(Comparator.comparing((Option option) -> option.refused().isPresent())
                        .thenComparingLong(Option::change)
                        .thenComparing(option -> option.to().label()))
                .toList();
    }
}
