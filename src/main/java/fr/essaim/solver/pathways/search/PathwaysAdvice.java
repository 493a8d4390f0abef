package fr.essaim.solver.pathways.search;

import fr.essaim.solver.pathways.OfferedWorkshop;
import fr.essaim.solver.pathways.PathwayConstraint;
import fr.essaim.solver.pathways.PathwaysEvaluator;
import fr.essaim.solver.pathways.PathwaysPlan;
import fr.essaim.solver.pathways.PathwaysScore;
import fr.essaim.solver.pathways.PathwaysScore.Charge;
import fr.essaim.solver.pathways.RoomSpace;
import fr.essaim.solver.pathways.WalkingGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Why a cell of the plan is as it is, what else it could be, and what would settle a conflict. Changes nothing. */
public final class PathwaysAdvice {

    private final PathwaysEvaluator evaluator;
    private final PathwaysPlan plan;
    private final PathwaysScore score;

    public PathwaysAdvice(PathwaysEvaluator evaluator, PathwaysPlan plan) {
        this.evaluator = evaluator;
        this.plan = plan;
        this.score = evaluator.score(plan);
    }

    /**
     * What a change does: OTHER_VISIT, OTHER_SLOT (two slots of a group), OTHER_GROUP (two groups), OTHER_ROOM, and for a
     * whole session with all its groups OTHER_SESSION (another workshop) and OTHER_TIME (another slot).
     */
    public enum Kind {
        OTHER_VISIT,
        OTHER_SLOT,
        OTHER_GROUP,
        OTHER_ROOM,
        OTHER_SESSION,
        OTHER_TIME
    }

    /**
     * A change one may make.
     *
     * @param group the group it is about; the workshop for a room or a session
     * @param slot the slot it is about
     * @param target the workshop, the other slot's number, the other group or the room
     * @param plan the plan after it, rooms allotted
     * @param cost of the plan after it
     * @param changes points by constraint, positive is worse
     * @param conflicts how many there are after it
     */
    public record Change(
            Kind kind,
            String group,
            int slot,
            String target,
            PathwaysPlan plan,
            int cost,
            Map<PathwayConstraint, Integer> changes,
            int conflicts) {

        public int delta() {
            return changes.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Why a group is where it is in a slot.
     *
     * @param workshop what it visits, "" for nothing
     * @param answers concerns of its focus that the workshop answers
     * @param value how well it serves the group, 0–20
     * @param best how well the best workshop would
     * @param companions groups met there
     */
    public record Reason(String workshop, List<Integer> answers, int value, int best, List<String> companions) {}

    public Reason reason(String group, int slot) {
        int g = group(group);
        String id = plan.visit(group, slot);
        int best = 0;
        int value = 0;
        List<Integer> answers = new ArrayList<>();
        List<OfferedWorkshop> workshops = evaluator.problem().workshops();
        for (int w = 0; w < workshops.size(); w++) {
            best = Math.max(best, evaluator.terms().value(g, w));
            if (workshops.get(w).id().equals(id)) {
                value = evaluator.terms().value(g, w);
                long met = evaluator.terms().answered(g, w);
                evaluator.problem().groups().get(g).focus().stream()
                        .filter(concern -> (met >> concern & 1) == 1)
                        .forEach(answers::add);
            }
        }
        List<String> companions = id.isEmpty()
                ? List.of()
                : plan.groupsIn(id, slot).stream()
                        .filter(other -> !other.equals(group))
                        .toList();
        return new Reason(id, answers, value, best, companions);
    }

    /** Every other workshop for a cell, the cheapest first: what would be gained and which rule stands against it. */
    public List<Change> alternatives(String group, int slot) {
        List<Change> changes = new ArrayList<>();
        for (OfferedWorkshop workshop : evaluator.problem().workshops()) {
            if (!workshop.id().equals(plan.visit(group, slot))) {
                visits(
                        Kind.OTHER_VISIT,
                        group,
                        slot,
                        workshop.id(),
                        plan.visiting(group, slot, workshop.id()),
                        changes);
            }
        }
        return cheapestFirst(changes);
    }

    /** Changes that leave fewer conflicts than now and touch this one's group or session, the cheapest first. */
    public List<Change> fixes(Charge conflict) {
        List<Change> changes = new ArrayList<>();
        if (conflict.constraint() == PathwayConstraint.MISSING_VISIT) {
            return visitsFor(conflict.group());
        }
        for (WalkingGroup group : evaluator.problem().groups()) {
            for (int slot = 0; slot < evaluator.terms().slots(); slot++) {
                boolean about = conflict.slot() < 0 || conflict.slot() == slot;
                boolean own = conflict.group().isEmpty() || conflict.group().equals(group.id());
                String visit = plan.visit(group.id(), slot);
                boolean there =
                        conflict.workshop().isEmpty() || conflict.workshop().equals(visit);
                if (about && own && there && !visit.isEmpty()) {
                    changes.addAll(alternatives(group.id(), slot));
                    exchanges(group.id(), slot, changes);
                }
            }
        }
        if (!conflict.workshop().isEmpty() && conflict.slot() >= 0) {
            rooms(conflict.workshop(), conflict.slot(), changes);
            changes.addAll(sessionMoves(conflict.workshop(), conflict.slot()));
        }
        int now = score.conflicts().size();
        changes.removeIf(change -> change.conflicts() >= now);
        return cheapestFirst(changes);
    }

    /** Visits a group that lacks one could make in a slot it has nothing in, without a conflict more. */
    private List<Change> visitsFor(String group) {
        List<Change> changes = new ArrayList<>();
        for (int slot = 0; slot < evaluator.terms().slots(); slot++) {
            if (plan.visit(group, slot).isEmpty()) {
                changes.addAll(alternatives(group, slot));
            }
        }
        int now = score.conflicts().size();
        changes.removeIf(change -> change.conflicts() > now || change.delta() >= 0);
        return cheapestFirst(changes);
    }

    /** Two slots of the group exchanged, or the group with another one in the slot; the cheapest first. */
    public List<Change> exchanges(String group, int slot) {
        List<Change> changes = new ArrayList<>();
        exchanges(group, slot, changes);
        return cheapestFirst(changes);
    }

    /** A session with all its groups: another workshop in its place, or another slot; the cheapest first. */
    public List<Change> sessionMoves(String workshop, int slot) {
        List<Change> changes = new ArrayList<>();
        List<String> groups = plan.groupsIn(workshop, slot);
        for (OfferedWorkshop other : evaluator.problem().workshops()) {
            if (!other.id().equals(workshop)) {
                PathwaysPlan moved = plan;
                for (String group : groups) {
                    moved = moved.visiting(group, slot, other.id());
                }
                visits(Kind.OTHER_SESSION, workshop, slot, other.id(), moved, changes);
            }
        }
        for (int time = 0; time < evaluator.terms().slots(); time++) {
            if (time != slot) {
                PathwaysPlan moved = plan;
                for (String group : groups) {
                    moved = moved.visiting(group, slot, plan.visit(group, time)).visiting(group, time, workshop);
                }
                visits(Kind.OTHER_TIME, workshop, slot, "" + time, moved, changes);
            }
        }
        return cheapestFirst(changes);
    }

    /** Every other room for a session, the cheapest first. */
    public List<Change> otherRooms(String workshop, int slot) {
        List<Change> changes = new ArrayList<>();
        rooms(workshop, slot, changes);
        String now = plan.session(workshop, slot).map(session -> session.room()).orElse("");
        changes.removeIf(change -> change.target().equals(now));
        return cheapestFirst(changes);
    }

    private void exchanges(String group, int slot, List<Change> changes) {
        String here = plan.visit(group, slot);
        for (int other = 0; other < evaluator.terms().slots(); other++) {
            String there = plan.visit(group, other);
            if (other != slot) {
                PathwaysPlan swapped = plan.visiting(group, slot, there).visiting(group, other, here);
                visits(Kind.OTHER_SLOT, group, slot, "" + other, swapped, changes);
            }
        }
        for (WalkingGroup other : evaluator.problem().groups()) {
            String theirs = plan.visit(other.id(), slot);
            if (!theirs.equals(here) && !theirs.isEmpty()) {
                PathwaysPlan swapped = plan.visiting(group, slot, theirs).visiting(other.id(), slot, here);
                visits(Kind.OTHER_GROUP, group, slot, other.id(), swapped, changes);
            }
        }
    }

    private void rooms(String workshop, int slot, List<Change> changes) {
        for (RoomSpace room : evaluator.problem().rooms()) {
            add(Kind.OTHER_ROOM, workshop, slot, room.id(), plan.inRoom(workshop, slot, room.id()), changes);
        }
    }

    private void visits(Kind kind, String group, int slot, String target, PathwaysPlan changed, List<Change> changes) {
        PathwaysPlan housed = new RoomAllotment(evaluator.problem()).allot(changed);
        add(kind, group, slot, target, housed, changes);
    }

    private void add(Kind kind, String group, int slot, String target, PathwaysPlan changed, List<Change> changes) {
        PathwaysScore after = evaluator.score(changed);
        int conflicts = after.conflicts().size();
        changes.add(new Change(kind, group, slot, target, changed, after.cost(), score.changesTo(after), conflicts));
    }

    private static List<Change> cheapestFirst(List<Change> changes) {
        return changes.stream().sorted(Comparator.comparingInt(Change::delta)).toList();
    }

    private int group(String id) {
        List<WalkingGroup> groups = evaluator.problem().groups();
        for (int g = 0; g < groups.size(); g++) {
            if (groups.get(g).id().equals(id)) {
                return g;
            }
        }
        throw new IllegalArgumentException("no such group: " + id);
    }
}
