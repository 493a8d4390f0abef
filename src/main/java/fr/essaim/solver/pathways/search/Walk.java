package fr.essaim.solver.pathways.search;

import fr.essaim.solver.Dice;
import fr.essaim.solver.Progress;
import java.util.Arrays;

/**
 * Simulated annealing over visits. Moves: another workshop in a cell, two cells of a group or two groups of a slot
 * exchanged, a whole session moved to another slot or closed, a pathway walked anew. Driven by moves, never by time.
 */
final class Walk {

    private static final int LOOK = 512;

    private final Timetable t;
    private final Dice dice;
    private final int[][] useful;
    private final Entrances entrances;
    private int[][] best;
    private long bestCost;
    private long tried;

    Walk(Timetable table, long seed) {
        t = table;
        dice = new Dice(seed);
        best = t.copy();
        bestCost = t.cost();
        useful = new int[t.groups][];
        for (int g = 0; g < t.groups; g++) {
            int group = g;
            int[] some = java.util.stream.IntStream.range(0, t.workshops)
                    .filter(w -> t.terms.value(group, w) > 0 || t.terms.answered(group, w) != 0)
                    .toArray();
            useful[g] = some.length >= t.problem.rules().pathLength()
                    ? some
                    : java.util.stream.IntStream.range(0, t.workshops).toArray();
        }
        entrances = new Entrances(t, useful);
    }

    int[][] best() {
        return best;
    }

    long bestCost() {
        return bestCost;
    }

    long tried() {
        return tried;
    }

    void backToBest() {
        for (int g = 0; g < t.groups; g++) {
            for (int s = 0; s < t.slots; s++) {
                t.set(g, s, best[g][s]);
            }
        }
        t.settle();
        t.keep();
    }

    /** One cooling; false when the listener asked to stop. */
    boolean cool(double hot, double cold, long moves, long budget, Progress progress) {
        if (t.groups == 0 || t.workshops == 0) {
            return true;
        }
        long steps = Math.max(1, (moves + LOOK - 1) / LOOK);
        double factor = StrictMath.pow(cold / hot, 1.0 / steps);
        double temperature = hot;
        for (long step = 0; step < steps; step++) {
            long most = Math.min(LOOK, moves - step * LOOK);
            for (long k = 0; k < most; k++) {
                attempt(temperature);
                tried++;
            }
            temperature *= factor;
            if ((step & 7) == 0 && !progress.goOn(tried, budget, bestCost)) {
                return false;
            }
        }
        return true;
    }

    private void attempt(double temperature) {
        long before = t.cost();
        propose(temperature);
        long limit = before + (long) (temperature * dice.exponential());
        if (t.settle(limit) <= limit) {
            t.keep();
            if (t.cost() < bestCost) {
                bestCost = t.cost();
                for (int g = 0; g < t.groups; g++) {
                    System.arraycopy(t.path[g], 0, best[g], 0, t.slots);
                }
            }
        } else {
            t.undo();
        }
    }

    private void propose(double temperature) {
        int kind = dice.below(20);
        int g = dice.below(t.groups);
        int s = dice.below(t.slots);
        if (kind < 4) {
            put(g, s, candidate(g, s));
        } else if (kind < 8) {
            put(g, s, -1);
            put(g, s, entrances.pick(g, s, temperature, dice));
        } else if (kind < 11) {
            exchangeSlots(g, s, dice.below(t.slots));
        } else if (kind < 13) {
            exchangeGroups(g, dice.below(t.groups), s);
        } else if (kind < 16) {
            anew(g, temperature);
        } else if (kind < 17) {
            shift(s, dice.below(t.slots));
        } else if (kind < 18) {
            close(s, temperature);
        } else {
            int other = dice.below(t.slots);
            put(g, s, -1);
            put(g, other, -1);
            put(g, other, entrances.pick(g, other, temperature, dice));
        }
    }

    private void put(int g, int s, int w) {
        if (!t.terms.held(g, s)) {
            t.set(g, s, w);
        }
    }

    /** A workshop for a cell: often one that is open already, else any that serves the group, at times none. */
    private int candidate(int g, int s) {
        int kind = dice.below(16);
        if (kind == 0) {
            return -1;
        }
        if (kind < 9 && t.openSessions(s) > 0) {
            return t.openWorkshop(s, dice.below(t.openSessions(s)));
        }
        return useful[g][dice.below(useful[g].length)];
    }

    private void exchangeSlots(int g, int s, int other) {
        int here = t.path[g][s];
        int there = t.path[g][other];
        put(g, s, there);
        put(g, other, here);
    }

    private void exchangeGroups(int g, int other, int s) {
        int mine = t.path[g][s];
        int yours = t.path[other][s];
        put(g, s, yours);
        put(other, s, mine);
    }

    /** A new pathway for a group: as many visits as it must have, in a row from a slot drawn. */
    private void anew(int g, double temperature) {
        int length = Math.min(t.slots, t.problem.rules().pathLength());
        int from = dice.below(t.slots);
        for (int s = 0; s < t.slots; s++) {
            put(g, s, -1);
        }
        for (int k = 0, step = 0; k < length && step < t.slots; step++) {
            int s = (from + step) % t.slots;
            if (entrances.there(g, s)) {
                put(g, s, entrances.pick(g, s, temperature, dice));
                k++;
            }
        }
    }

    /** A whole session to another slot; its groups bring what they had there. */
    private void shift(int s, int other) {
        if (t.openSessions(s) == 0 || s == other) {
            return;
        }
        int w = t.openWorkshop(s, dice.below(t.openSessions(s)));
        for (int g = 0; g < t.groups; g++) {
            if (t.path[g][s] == w) {
                exchangeSlots(g, s, other);
            }
        }
    }

    private void close(int s, double temperature) {
        if (t.openSessions(s) < 2) {
            return;
        }
        int w = t.openWorkshop(s, dice.below(t.openSessions(s)));
        int into = t.openWorkshop(s, dice.below(t.openSessions(s)));
        boolean all = dice.below(3) == 0;
        for (int g = 0; g < t.groups; g++) {
            if (t.path[g][s] == w) {
                put(g, s, all ? into : entrances.pick(g, s, temperature, dice));
            }
        }
    }

    /** Puts the given visits in. */
    void start(int[][] visits) {
        best = Arrays.stream(visits).map(int[]::clone).toArray(int[][]::new);
        backToBest();
        bestCost = t.cost();
    }

    /** Takes back every change since the earlier plan that gains nothing. */
    void giveBack() {
        backToBest();
        for (int g = 0; g < t.groups; g++) {
            for (int s = 0; s < t.slots; s++) {
                long before = t.cost();
                t.set(g, s, t.terms.earlier(g, s));
                if (t.settle() <= before) {
                    t.keep();
                } else {
                    t.undo();
                }
            }
        }
        best = t.copy();
        bestCost = t.cost();
    }
}
