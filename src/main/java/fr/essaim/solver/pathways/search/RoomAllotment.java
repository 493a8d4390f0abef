package fr.essaim.solver.pathways.search;

import fr.essaim.solver.pathways.OfferedWorkshop;
import fr.essaim.solver.pathways.PathwaysPlan;
import fr.essaim.solver.pathways.PathwaysProblem;
import fr.essaim.solver.pathways.PlannedSession;
import fr.essaim.solver.pathways.RoomSpace;
import fr.essaim.solver.pathways.WalkingGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Rooms for the sessions of a slot: the fullest session first, each in the smallest room that fits and still is free,
 * rooms with features nobody asked for being spared for those who ask. The
 * sessions of a hall share its places.
 */
public final class RoomAllotment {

    private final PathwaysProblem problem;
    private final List<RoomSpace> rooms;
    private final int[][] order;
    private final int[] capacity;
    private final int[] holds;
    private final int[] places;
    private final int[] sessions;

    public RoomAllotment(PathwaysProblem problem) {
        this.problem = problem;
        rooms = problem.rooms();
        capacity = rooms.stream().mapToInt(RoomSpace::capacity).toArray();
        holds = rooms.stream().mapToInt(RoomSpace::sessions).toArray();
        places = new int[capacity.length];
        sessions = new int[capacity.length];
        order = problem.workshops().stream().map(this::preferred).toArray(int[][]::new);
    }

    /** Rooms that suit a workshop of one participant, the one it should take first. */
    private int[] preferred(OfferedWorkshop workshop) {
        List<Integer> suitable = new ArrayList<>();
        for (int r = 0; r < rooms.size(); r++) {
            if (rooms.get(r).fits(workshop, 0)) {
                suitable.add(r);
            }
        }
        Comparator<Integer> spared =
                Comparator.comparing(r -> Integer.bitCount(rooms.get(r).features() & ~workshop.features()));
        return suitable.stream()
                .sorted(spared.thenComparing(r -> rooms.get(r).capacity()).thenComparing(r -> r))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Gives rooms to the first {@code count} sessions of a slot.
     *
     * @param workshops their workshops, put in the order of allotment by this call
     * @param people participants of each workshop, by the workshop's number
     * @param into takes the room's place in the problem for each, −1 for none; may be null
     * @return people left without a room
     */
    int allot(int[] workshops, int count, int[] people, int[] into) {
        for (int k = 1; k < count; k++) {
            int w = workshops[k];
            int at = k;
            while (at > 0 && before(w, workshops[at - 1], people)) {
                workshops[at] = workshops[at - 1];
                at--;
            }
            workshops[at] = w;
        }
        empty();
        int outside = 0;
        for (int k = 0; k < count; k++) {
            int room = take(workshops[k], people[workshops[k]]);
            outside += room < 0 ? people[workshops[k]] : 0;
            if (into != null) {
                into[k] = room;
            }
        }
        return outside;
    }

    private static boolean before(int w, int other, int[] people) {
        return people[w] > people[other] || people[w] == people[other] && w < other;
    }

    private int take(int workshop, int people) {
        for (int r : order[workshop]) {
            if (enter(r, people)) {
                return r;
            }
        }
        return -1;
    }

    private void empty() {
        System.arraycopy(capacity, 0, places, 0, capacity.length);
        System.arraycopy(holds, 0, sessions, 0, holds.length);
    }

    private boolean enter(int r, int people) {
        if (sessions[r] == 0 || places[r] < people) {
            return false;
        }
        sessions[r]--;
        places[r] -= people;
        return true;
    }

    /**
     * The same visits with a room for every session, as far as there are any. Rooms the plan names already are kept
     * when they still fit and everybody else finds one; else the whole slot is allotted anew.
     */
    public PathwaysPlan allot(PathwaysPlan plan) {
        List<PlannedSession> sessions = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        problem.workshops().forEach(workshop -> numbers.put(workshop.id(), numbers.size()));
        for (int s = 0; s < problem.rules().slots(); s++) {
            int[] people = new int[numbers.size()];
            for (WalkingGroup group : problem.groups()) {
                Integer w = numbers.get(plan.visit(group.id(), s));
                if (w != null) {
                    people[w] += group.size();
                }
            }
            int[] open =
                    IntStream.range(0, people.length).filter(w -> people[w] > 0).toArray();
            int[] given = new int[open.length];
            if (!keeping(plan, s, open, people, given)) {
                allot(open, open.length, people, given);
            }
            String[] named = new String[people.length];
            for (int k = 0; k < open.length; k++) {
                named[open[k]] = given[k] < 0 ? "" : rooms.get(given[k]).id();
            }
            for (int w = 0; w < named.length; w++) {
                if (named[w] != null) {
                    sessions.add(new PlannedSession(problem.workshops().get(w).id(), s, named[w]));
                }
            }
        }
        return new PathwaysPlan(plan.visits(), sessions);
    }

    /** Keeps the rooms named, gives the others what is left; false when somebody is left without. */
    private boolean keeping(PathwaysPlan plan, int slot, int[] open, int[] people, int[] given) {
        empty();
        Arrays.fill(given, -1);
        for (int k = 0; k < open.length; k++) {
            String id = problem.workshops().get(open[k]).id();
            String named = plan.session(id, slot).map(PlannedSession::room).orElse("");
            int[] choices = order[open[k]];
            for (int c = 0; c < choices.length && given[k] < 0; c++) {
                if (rooms.get(choices[c]).id().equals(named) && enter(choices[c], people[open[k]])) {
                    given[k] = choices[c];
                }
            }
        }
        boolean kept = Arrays.stream(given).anyMatch(room -> room >= 0);
        int[] left = IntStream.range(0, open.length)
                .filter(k -> given[k] < 0)
                .boxed()
                .sorted((a, b) -> before(open[a], open[b], people) ? -1 : 1)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int k : left) {
            given[k] = take(open[k], people[open[k]]);
        }
        return kept && Arrays.stream(given).allMatch(room -> room >= 0);
    }
}
