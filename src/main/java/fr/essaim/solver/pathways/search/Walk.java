package fr.essaim.solver.pathways.search;

import fr.essaim.solver.Dice;
import fr.essaim.solver.Progress;
import java.util.Arrays;

/**
 * Simulated annealing by ruin and recreation: a few groups that have to do with each other leave their sessions, then each
 * takes the best path it finds ({@link Paths}). Driven by moves, never by time; a move is one group walked anew.
 */
final class Walk {

    private static final int LOOK = 64;
    private static final double BLUR = 0.3;

    private final Timetable t;
    private final Dice dice;
    private final Offers offers;
    private final Paths paths;
    private final Ruin ruin;
    private int[][] best;
    private long bestCost;
    private long tried;

    Walk(Timetable table, long seed) {
        t = table;
        dice = new Dice(seed);
        offers = new Offers(t, dice);
        paths = new Paths(t, offers);
        ruin = new Ruin(t, offers, dice);
        best = t.copy();
        bestCost = t.cost();
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

    /** Every group in turn takes a path, from the present plan. */
    void fill(double temperature) {
        ruin.everybody();
        recreate(temperature);
        t.settle();
        t.keep();
        remember();
    }

    /** One cooling; false when the listener asked to stop. */
    boolean cool(double hot, double cold, long moves, long budget, Progress progress) {
        if (t.groups == 0 || t.workshops == 0) {
            return true;
        }
        double ratio = StrictMath.log(cold / hot);
        long until = tried + moves;
        long from = tried;
        for (long looks = 0; tried < until; looks++) {
            double temperature = hot * StrictMath.exp(ratio * (tried - from) / moves);
            for (int k = 0; k < LOOK && tried < until; k++) {
                attempt(temperature);
            }
            if ((looks & 7) == 0 && !progress.goOn(tried, budget, bestCost)) {
                return false;
            }
        }
        return true;
    }

    private void attempt(double temperature) {
        long before = t.cost();
        ruin.some();
        recreate(BLUR * temperature);
        long limit = before + (long) (temperature * dice.exponential());
        if (t.settle(limit) <= limit) {
            t.keep();
            remember();
        } else {
            t.undo();
        }
    }

    private void recreate(double blur) {
        for (int k = 0; k < ruin.count(); k++) {
            paths.leave(ruin.group(k));
        }
        for (int k = 0; k < ruin.count(); k++) {
            paths.walk(ruin.group(k), blur);
        }
        offers.unbar();
        tried += ruin.count();
    }

    private void remember() {
        if (t.cost() < bestCost) {
            bestCost = t.cost();
            for (int g = 0; g < t.groups; g++) {
                System.arraycopy(t.path[g], 0, best[g], 0, t.slots);
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
