package fr.essaim.solver.pathways;

import fr.essaim.solver.pathways.PathwaysScore.Charge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what a plan of pathways costs and why, and what a change would do. Judges any plan, also one made by hand:
 * conflicts show as charges of a hard constraint. Rooms are judged as the plan names them. Immutable.
 */
public final class PathwaysEvaluator {

    private final PathwaysProblem problem;
    private final PathwayTerms terms;
    private final Map<String, Integer> numbers = new HashMap<>();

    public PathwaysEvaluator(PathwaysProblem problem) {
        this.problem = problem;
        this.terms = new PathwayTerms(problem);
        problem.workshops().forEach(workshop -> numbers.put(workshop.id(), numbers.size()));
    }

    public PathwaysProblem problem() {
        return problem;
    }

    public PathwayTerms terms() {
        return terms;
    }

    /** A group's path as numbers of workshops, −1 for none or for one that is not in the problem. */
    public int[] path(PathwaysPlan plan, int group) {
        String id = problem.groups().get(group).id();
        int[] path = new int[terms.slots()];
        for (int s = 0; s < path.length; s++) {
            path[s] = numbers.getOrDefault(plan.visit(id, s), -1);
        }
        return path;
    }

    public PathwaysScore score(PathwaysPlan plan) {
        List<Charge> charges = new ArrayList<>();
        int[][] people = new int[problem.workshops().size()][terms.slots()];
        for (int g = 0; g < problem.groups().size(); g++) {
            WalkingGroup group = problem.groups().get(g);
            int[] path = path(plan, g);
            terms.path(g, path, (constraint, slot, points) -> {
                String workshop = slot >= 0 && path[slot] >= 0
                        ? problem.workshops().get(path[slot]).id()
                        : "";
                charges.add(new Charge(constraint, group.id(), workshop, "", slot, points));
            });
            for (int s = 0; s < path.length; s++) {
                if (path[s] >= 0) {
                    people[path[s]][s] += group.size();
                }
            }
        }
        sessions(plan, people, charges);
        animators(people, charges);
        for (int s = 0; s < terms.slots(); s++) {
            shared(plan, people, s, charges);
        }
        return new PathwaysScore(charges);
    }

    private void sessions(PathwaysPlan plan, int[][] people, List<Charge> charges) {
        for (int w = 0; w < people.length; w++) {
            OfferedWorkshop workshop = problem.workshops().get(w);
            for (int s = 0; s < terms.slots(); s++) {
                if (people[w][s] > 0) {
                    terms.session(
                            w,
                            s,
                            people[w][s],
                            (constraint, slot, points) ->
                                    charges.add(new Charge(constraint, "", workshop.id(), "", slot, points)));
                    int there = people[w][s];
                    boolean placed = room(plan, workshop, s)
                            .filter(room -> room.fits(workshop, there))
                            .isPresent();
                    if (!placed) {
                        int points = there * PathwayWeights.CROWDED;
                        charges.add(new Charge(PathwayConstraint.NO_ROOM, "", workshop.id(), "", s, points));
                    }
                }
            }
        }
    }

    private Optional<RoomSpace> room(PathwaysPlan plan, OfferedWorkshop workshop, int slot) {
        return plan.session(workshop.id(), slot).flatMap(session -> problem.rooms().stream()
                .filter(room -> room.id().equals(session.room()))
                .findFirst());
    }

    private void animators(int[][] people, List<Charge> charges) {
        int[][] sessions = new int[problem.animators().size()][terms.slots()];
        int[][] where = new int[sessions.length][terms.slots()];
        for (int[] row : where) {
            Arrays.fill(row, -1);
        }
        for (int w = 0; w < people.length; w++) {
            for (int s = 0; s < terms.slots(); s++) {
                for (int a : people[w][s] > 0 ? terms.animators(w) : new int[0]) {
                    sessions[a][s]++;
                    where[a][s] = Math.max(where[a][s], terms.site(w));
                }
            }
        }
        for (int a = 0; a < sessions.length; a++) {
            String id = problem.animators().get(a).id();
            terms.animator(
                    a,
                    sessions[a],
                    where[a],
                    (constraint, slot, points) -> charges.add(new Charge(constraint, "", "", id, slot, points)));
        }
    }

    /** What the sessions of one slot share: rooms and equipment pools. */
    private void shared(PathwaysPlan plan, int[][] people, int slot, List<Charge> charges) {
        int[] taken = new int[problem.rules().pools().size()];
        Map<String, Integer> rooms = new HashMap<>();
        Map<String, Integer> guests = new HashMap<>();
        for (int w = 0; w < people.length; w++) {
            OfferedWorkshop workshop = problem.workshops().get(w);
            if (people[w][slot] > 0) {
                for (int p = 0; p < Math.min(taken.length, workshop.uses().size()); p++) {
                    taken[p] += workshop.uses().get(p);
                }
                int there = people[w][slot];
                room(plan, workshop, slot).ifPresent(room -> {
                    int together = guests.merge(room.id(), there, Integer::sum);
                    boolean several = rooms.merge(room.id(), 1, Integer::sum) > 1;
                    if (rooms.get(room.id()) > room.sessions() || several && together > room.capacity()) {
                        charges.add(new Charge(
                                PathwayConstraint.ROOM_TAKEN, "", workshop.id(), "", slot, PathwayWeights.BROKEN));
                    }
                });
            }
        }
        terms.pools(slot, taken, (constraint, s, points) -> charges.add(new Charge(constraint, "", "", "", s, points)));
    }
}
