package fr.essaim.pathways.planning;

import fr.essaim.campaigns.Slot;
import fr.essaim.concerns.Concern;
import fr.essaim.groups.Group;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.Session;
import fr.essaim.solver.pathways.PathwayConstraint;
import fr.essaim.solver.pathways.PathwaysEvaluator;
import fr.essaim.solver.pathways.PathwaysScore;
import fr.essaim.workshops.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What can be said of a plan before it is shown to everybody.
 *
 * @param visits sessions the groups come to, all groups together
 * @param wanted how many they should come to
 * @param twice labels of the groups that see a workshop twice
 * @param largest most people in one room at once
 * @param places how many the largest of the rooms used takes
 * @param unmet groups one of whose concerns no workshop of theirs answers
 * @param conflicts what forbids to publish, one sentence each
 */
public record Checks(
        int visits,
        int wanted,
        List<String> twice,
        int largest,
        int places,
        List<Unmet> unmet,
        List<Conflict> conflicts) {

    public Checks {
        twice = List.copyOf(twice);
        unmet = List.copyOf(unmet);
        conflicts = List.copyOf(conflicts);
    }

    /** A concern of a group that its pathway leaves without an answer. */
    public record Unmet(String label, Concern concern) {}

    /** Something impossible in the plan, by the name of its rule, and what it is about ("" for what it is not). */
    public record Conflict(String key, String group, String workshop, int slot) {

        private static Conflict of(PathwaysScore.Charge charge, Day day) {
            List<Slot> slots = day.campaign().prescribed();
            return new Conflict(
                    "pathways.conflict." + name(charge.constraint()),
                    label(day, charge.group()),
                    code(day, charge.workshop()),
                    charge.slot() < 0 ? 0 : slots.get(charge.slot()).number());
        }

        /** Whether it is this charge of the engine's. */
        public boolean isAbout(PathwaysScore.Charge charge, Day day) {
            return equals(of(charge, day));
        }
    }

    public static Checks of(PathwayPlan plan, Day day) {
        PathwaysScore score = new PathwaysEvaluator(day.problem(plan)).score(day.plan(plan));
        int visits =
                plan.sessions().stream().mapToInt(one -> one.groups().size()).sum();
        List<Conflict> conflicts = new ArrayList<>();
        for (PathwaysScore.Charge charge : score.charges()) {
            boolean missing = charge.constraint() == PathwayConstraint.MISSING_VISIT;
            if (charge.constraint().hard() || missing) {
                conflicts.add(Conflict.of(charge, day));
            }
        }
        plan.sessions().stream()
                .filter(one -> day.campaign().slot(one.slot()).free() && !day.isPossible(one))
                .map(one -> new Conflict(
                        "pathways.conflict.free-lost",
                        "",
                        code(day, one.workshop().value()),
                        one.slot()))
                .forEach(conflicts::add);
        return new Checks(
                visits,
                day.groups().groups().size() * day.wantedEach(),
                day.groups().groups().stream()
                        .filter(group -> twice(plan, group))
                        .map(Group::label)
                        .toList(),
                plan.sessions().stream().mapToInt(day::people).max().orElse(0),
                plan.sessions().stream().mapToInt(day::places).max().orElse(0),
                unmet(plan, day),
                conflicts.stream().distinct().toList());
    }

    private static boolean twice(PathwayPlan plan, Group group) {
        List<Id> workshops = plan.sessions().stream()
                .filter(session -> session.isFor(group.id()))
                .map(Session::workshop)
                .toList();
        return workshops.stream().distinct().count() < workshops.size();
    }

    private static List<Unmet> unmet(PathwayPlan plan, Day day) {
        List<Unmet> unmet = new ArrayList<>();
        for (Group group : day.groups().groups()) {
            List<Concern> answered = plan.sessions().stream()
                    .filter(session -> session.isFor(group.id()))
                    .flatMap(session -> day.workshop(session.workshop()).concerns().stream())
                    .toList();
            group.focus().stream()
                    .filter(concern -> !answered.contains(concern))
                    .forEach(concern -> unmet.add(new Unmet(group.label(), concern)));
        }
        return unmet;
    }

    private static String label(Day day, String group) {
        return group.isEmpty() ? "" : day.groups().get(Id.of(group)).label();
    }

    private static String code(Day day, String workshop) {
        return workshop.isEmpty() ? "" : day.workshop(Id.of(workshop)).code();
    }

    private static String name(PathwayConstraint constraint) {
        return constraint.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why a group comes to a session: what it answers for them, most shared first. */
    public static List<Concern> reasons(Day day, Group group, Workshop workshop) {
        return workshop.concerns().stream()
                .filter(day.roll().concerns()::contains)
                .sorted((one, other) -> day.sharing(group, other) - day.sharing(group, one))
                .toList();
    }

    public boolean isSound() {
        return conflicts.isEmpty();
    }
}
