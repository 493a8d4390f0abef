package fr.essaim.solver.pathways.search;

import fr.essaim.solver.pathways.PathwayConstraint;
import fr.essaim.solver.pathways.PathwayTerms;
import fr.essaim.solver.pathways.PathwayWeights;
import fr.essaim.solver.pathways.PathwaysEvaluator;
import fr.essaim.solver.pathways.PathwaysProblem;
import java.util.Arrays;

/**
 * The visits of all groups with their cost kept up to date: {@link #set} cells, then {@link #settle} to learn the
 * cost, then {@link #keep} or {@link #undo}. The points are those of the terms; tests hold it to the evaluator.
 */
final class Timetable {

    private static final int[] NONE = {};

    final int groups;
    final int slots;
    final int workshops;
    final PathwaysProblem problem;
    final PathwayTerms terms;
    final int[][] path;
    final int[] guests;
    final int[] people;
    final int[] size;
    final int[][] workshopsOf;
    final Attendance attendance;
    final OpenSessions sessions;
    private final int[] groupCost;
    private final int[] sessionCost;
    private final int[] animatorCost;
    private final int[] slotCost;
    private final Marks touchedGroups;
    private final Marks touchedSessions;
    private final Marks touchedAnimators;
    private final Marks touchedSlots;
    private final int[] taken;
    private final int[] sessionsAt;
    private final int[] where;
    private final Sum sum = new Sum();
    private int[] log = new int[96];
    private int logged;
    private long cost;
    private long costBefore;
    private boolean housed = true;

    Timetable(PathwaysEvaluator evaluator) {
        problem = evaluator.problem();
        terms = evaluator.terms();
        groups = problem.groups().size();
        slots = terms.slots();
        workshops = problem.workshops().size();
        int animators = problem.animators().size();
        path = new int[groups][slots];
        for (int[] row : path) {
            Arrays.fill(row, -1);
        }
        guests = new int[workshops * slots];
        people = new int[workshops * slots];
        size = problem.groups().stream().mapToInt(group -> group.size()).toArray();
        workshopsOf = new int[animators][];
        for (int a = 0; a < animators; a++) {
            int who = a;
            workshopsOf[a] = java.util.stream.IntStream.range(0, workshops)
                    .filter(w -> Arrays.stream(terms.animators(w)).anyMatch(one -> one == who))
                    .toArray();
        }
        attendance = new Attendance(terms, problem.rules().halfDays(), animators);
        sessions = new OpenSessions(problem, people);
        groupCost = new int[groups];
        sessionCost = new int[workshops * slots];
        animatorCost = new int[animators];
        slotCost = new int[slots];
        touchedGroups = new Marks(groups);
        touchedSessions = new Marks(workshops * slots);
        touchedAnimators = new Marks(animators);
        touchedSlots = new Marks(slots);
        taken = new int[problem.rules().pools().size()];
        sessionsAt = new int[slots];
        where = new int[slots];
        for (int g = 0; g < groups; g++) {
            touchedGroups.add(g);
        }
        settle();
        keep();
    }

    long cost() {
        return cost;
    }

    /** Puts a workshop (−1 for none) in a cell. */
    void set(int g, int s, int w) {
        int old = path[g][s];
        if (old == w) {
            return;
        }
        if (logged == log.length) {
            log = Arrays.copyOf(log, 2 * logged);
        }
        log[logged++] = g;
        log[logged++] = s;
        log[logged++] = old;
        put(g, s, w);
        touchedGroups.add(g);
        touchedSlots.add(s);
        touch(old, s);
        touch(w, s);
    }

    private void touch(int w, int s) {
        if (w >= 0) {
            touchedSessions.add(w * slots + s);
            for (int a : terms.animators(w)) {
                touchedAnimators.add(a);
            }
        }
    }

    private void put(int g, int s, int w) {
        int old = path[g][s];
        path[g][s] = w;
        sessions.changed(s);
        if (old >= 0) {
            int at = old * slots + s;
            people[at] -= size[g];
            if (--guests[at] == 0) {
                sessions.close(old, s);
                attendance.hold(old, s, -1);
            }
        }
        if (w >= 0) {
            int at = w * slots + s;
            people[at] += size[g];
            if (guests[at]++ == 0) {
                sessions.open(w, s);
                attendance.hold(w, s, 1);
            }
        }
    }

    /** The cost with all that was set since the last keep or undo. */
    long settle() {
        return settle(Long.MAX_VALUE / 2);
    }

    /** The same, but rooms are not looked at when the rest alone exceeds the limit; the change must then be undone. */
    long settle(long limit) {
        costBefore = cost;
        housed = true;
        for (int k = 0; k < touchedGroups.count; k++) {
            int g = touchedGroups.items[k];
            sum.total = 0;
            terms.path(g, path[g], sum);
            renew(touchedGroups, k, groupCost, g);
        }
        for (int k = 0; k < touchedSessions.count; k++) {
            int at = touchedSessions.items[k];
            sum.total = 0;
            if (guests[at] > 0) {
                terms.session(at / slots, at % slots, people[at], sum);
            }
            renew(touchedSessions, k, sessionCost, at);
        }
        for (int k = 0; k < touchedAnimators.count; k++) {
            int a = touchedAnimators.items[k];
            sum.total = 0;
            animator(a);
            renew(touchedAnimators, k, animatorCost, a);
        }
        long least = cost;
        for (int k = 0; k < touchedSlots.count; k++) {
            least -= slotCost[touchedSlots.items[k]];
        }
        if (least > limit) {
            housed = false;
            return least;
        }
        for (int k = 0; k < touchedSlots.count; k++) {
            int s = touchedSlots.items[k];
            sum.total = 0;
            slot(s);
            renew(touchedSlots, k, slotCost, s);
        }
        return cost;
    }

    private void renew(Marks marks, int k, int[] costs, int item) {
        marks.before[k] = costs[item];
        cost += sum.total - costs[item];
        costs[item] = sum.total;
    }

    private void animator(int a) {
        attendance.copy(a, sessionsAt);
        Arrays.fill(where, -1);
        for (int w : problem.rules().travel() ? workshopsOf[a] : NONE) {
            for (int s = 0; s < slots; s++) {
                if (guests[w * slots + s] > 0) {
                    where[s] = Math.max(where[s], terms.site(w));
                }
            }
        }
        terms.animator(a, sessionsAt, where, sum);
    }

    private void slot(int s) {
        sum.total += PathwayWeights.CROWDED * sessions.outside(s);
        Arrays.setAll(taken, p -> sessions.taken(s, p));
        terms.pools(s, taken, sum);
    }

    /** Keeps what was set. */
    void keep() {
        logged = 0;
        touchedGroups.clear();
        touchedSessions.clear();
        touchedAnimators.clear();
        touchedSlots.clear();
    }

    /** Forgets what was set. */
    void undo() {
        for (int at = logged - 3; at >= 0; at -= 3) {
            put(log[at], log[at + 1], log[at + 2]);
        }
        back(touchedGroups, groupCost);
        back(touchedSessions, sessionCost);
        back(touchedAnimators, animatorCost);
        if (housed) {
            back(touchedSlots, slotCost);
        }
        cost = costBefore;
        keep();
    }

    private static void back(Marks marks, int[] costs) {
        for (int k = 0; k < marks.count; k++) {
            costs[marks.items[k]] = marks.before[k];
        }
    }

    int[][] copy() {
        return Arrays.stream(path).map(int[]::clone).toArray(int[][]::new);
    }

    /** Adds points without asking where they come from. */
    private static final class Sum implements PathwayTerms.Till {
        private int total;

        @Override
        public void take(PathwayConstraint constraint, int slot, int points) {
            total += points;
        }
    }
}
