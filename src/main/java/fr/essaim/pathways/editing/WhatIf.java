package fr.essaim.pathways.editing;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.Making;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.planning.Checks;
import fr.essaim.pathways.planning.Day;
import fr.essaim.pathways.planning.Shifts;
import fr.essaim.pathways.planning.WriteSessions;
import fr.essaim.solver.pathways.PathwayConstraint;
import fr.essaim.solver.pathways.PathwaysEvaluator;
import fr.essaim.solver.pathways.PathwaysPlan;
import fr.essaim.solver.pathways.PathwaysScore;
import fr.essaim.solver.pathways.PlannedSession;
import fr.essaim.solver.pathways.search.PathwaysAdvice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would become of a plan if a hand changed it, told before anybody decides. Changes nothing. */
public final class WhatIf {

    private static final int FIXES = 3;

    private final Day day;
    private final PathwayPlan plan;
    private final WriteSessions sessions;
    private final PathwaysEvaluator evaluator;
    private final PathwaysPlan now;
    private final PathwaysScore score;
    private final PathwaysAdvice advice;

    public WhatIf(Day day, PathwayPlan plan, WriteSessions sessions) {
        this.day = day;
        this.plan = plan;
        this.sessions = sessions;
        evaluator = new PathwaysEvaluator(day.problem(plan));
        now = day.plan(plan);
        score = evaluator.score(now);
        advice = new PathwaysAdvice(evaluator, now);
    }

    /** Why a group is where it is, how well it is served and whom it meets. */
    public PathwaysAdvice.Reason reason(Id group, int slot) {
        return advice.reason(group.value(), place(slot));
    }

    /** All one may do about a group in a slot and has room for: those that leave fewest conflicts first, then the best. */
    public List<Option> about(Id group, int slot) {
        List<PathwaysAdvice.Change> changes = new ArrayList<>(advice.alternatives(group.value(), place(slot)));
        changes.addAll(advice.exchanges(group.value(), place(slot)));
        return options(changes);
    }

    /** Rooms a session could move to. */
    public List<Option> rooms(Id workshop, int slot) {
        return options(advice.otherRooms(workshop.value(), place(slot)));
    }

    /** At most three changes that settle a conflict, of different kinds where there are, the best first. */
    public List<Option> fixes(Checks.Conflict conflict) {
        return score.charges().stream()
                .filter(charge -> conflict.isAbout(charge, day))
                .findFirst()
                .map(charge -> bestOfEachKind(options(advice.fixes(charge))))
                .orElse(List.of());
    }

    private static List<Option> bestOfEachKind(List<Option> options) {
        Map<String, Option> best = new LinkedHashMap<>();
        options.forEach(one -> best.putIfAbsent(one.step().kind() + "" + one.opens(), one));
        return best.values().stream().limit(FIXES).toList();
    }

    /** One change, empty when it does not exist or leaves somebody without a room. */
    public Optional<Option> of(Step step) {
        Id about = Id.of(step.about());
        List<Option> options =
                switch (step.kind()) {
                    case ROOM -> rooms(about, step.slot());
                    case SESSION, TIME -> options(advice.sessionMoves(step.about(), place(step.slot())));
                    default -> about(about, step.slot());
                };
        return options.stream().filter(one -> one.step().equals(step)).findFirst();
    }

    private List<Option> options(List<PathwaysAdvice.Change> changes) {
        return changes.stream()
                .filter(change -> change.plan().sessions().stream()
                        .map(PlannedSession::room)
                        .noneMatch(String::isEmpty))
                .map(this::option)
                .sorted(Comparator.comparingInt(Option::conflicts).thenComparingInt(Option::change))
                .toList();
    }

    private Option option(PathwaysAdvice.Change change) {
        PathwayPlan after = plan.made(sessions.kept(day, change.plan(), plan, List.of()), change.cost(), plan.making());
        boolean opens = change.kind() == PathwaysAdvice.Kind.OTHER_VISIT
                && now.session(change.target(), change.slot()).isEmpty();
        return new Option(
                step(change),
                opens,
                after,
                Shifts.between(plan, after, day),
                change.changes(),
                change.conflicts() + (change.changes().getOrDefault(PathwayConstraint.MISSING_VISIT, 0) > 0 ? 1 : 0));
    }

    private Step step(PathwaysAdvice.Change change) {
        int slot = number(change.slot());
        return switch (change.kind()) {
            case OTHER_VISIT -> new Step(Making.Kind.VISIT, change.group(), slot, change.target());
            case OTHER_SLOT ->
                new Step(Making.Kind.SLOTS, change.group(), slot, "" + number(Integer.parseInt(change.target())));
            case OTHER_GROUP -> new Step(Making.Kind.GROUPS, change.group(), slot, change.target());
            case OTHER_SESSION -> new Step(Making.Kind.SESSION, change.group(), slot, change.target());
            case OTHER_TIME ->
                new Step(Making.Kind.TIME, change.group(), slot, "" + number(Integer.parseInt(change.target())));
            case OTHER_ROOM -> new Step(Making.Kind.ROOM, change.group(), slot, change.target());
        };
    }

    private int number(int place) {
        return day.campaign().prescribed().get(place).number();
    }

    private int place(int number) {
        List<Integer> numbers =
                day.campaign().prescribed().stream().map(slot -> slot.number()).toList();
        if (!numbers.contains(number)) {
            throw new fr.essaim.kernel.Failure.NotFound("campaigns.no-such-slot");
        }
        return numbers.indexOf(number);
    }
}
