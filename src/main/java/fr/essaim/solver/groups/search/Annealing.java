package fr.essaim.solver.groups.search;

import fr.essaim.solver.Dice;
import fr.essaim.solver.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * Simulated annealing by swaps of two teachers and moves of one, in several rounds: each round cools from a
 * temperature taken from the problem itself, later rounds start from the best plan and less hot. Only the number of
 * moves tried drives the temperature, never the clock.
 */
final class Annealing {

    private static final int LOOK = 1 << 14;

    private final Tables t;
    private final Dice dice;
    private final Arrangement now;
    private final int[] best;
    private long bestCost;
    private final List<int[]> pools = new ArrayList<>();
    private final int[] poolOf;
    private final boolean slack;
    private long tried;

    Annealing(Tables tables, int[] start, long seed) {
        t = tables;
        dice = new Dice(seed);
        now = new Arrangement(t, start);
        best = now.groupOf.clone();
        bestCost = now.cost();
        poolOf = new int[t.teachers];
        boolean anySlack = false;
        for (int g = 0; g < t.groups; g++) {
            anySlack |= t.low[g] < t.high[g];
        }
        slack = anySlack;
        pool();
    }

    private void pool() {
        int schools = 0;
        for (int s : t.schoolOfGroup) {
            schools = Math.max(schools, s + 1);
        }
        for (int s = 0; s < schools; s++) {
            List<Integer> free = new ArrayList<>();
            for (int i = 0; i < t.teachers; i++) {
                if (t.school[i] == s && !t.fixed[i]) {
                    free.add(i);
                    poolOf[i] = s;
                }
            }
            pools.add(free.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    int[] best() {
        return best;
    }

    long bestCost() {
        return bestCost;
    }

    long tried() {
        return tried;
    }

    /** Mean worsening of a random swap: the scale of the problem's temperatures. */
    double scale(int[] free) {
        long sum = 0;
        int worse = 0;
        for (int k = 0; k < 2000; k++) {
            int a = free[dice.below(free.length)];
            int b = partner(a);
            if (b >= 0) {
                int delta = now.swapDelta(a, b);
                if (delta > 0 && delta < t.hard) {
                    sum += delta;
                    worse++;
                }
            }
        }
        return worse == 0 ? 1 : (double) sum / worse;
    }

    /** One cooling from hot to cold over so many moves. False when the listener asked to stop. */
    boolean cool(double hot, double cold, long moves, long budget, Progress progress) {
        int[] free = free();
        if (free.length < 2) {
            return true;
        }
        double temperature = hot;
        long steps = Math.max(1, (moves + LOOK / 16 - 1) / (LOOK / 16));
        double factor = StrictMath.pow(cold / hot, 1.0 / steps);
        for (long done = 0; done < moves; ) {
            long stop = Math.min(moves, done + LOOK / 16);
            for (; done < stop; done++) {
                step(free, temperature);
                tried++;
            }
            temperature *= factor;
            if ((tried & (LOOK - 1)) < LOOK / 16 && !progress.goOn(tried, budget, bestCost)) {
                return false;
            }
        }
        return true;
    }

    void backToBest() {
        now.restore(best);
    }

    int[] free() {
        return pools.stream().flatMapToInt(java.util.Arrays::stream).toArray();
    }

    private void step(int[] free, double temperature) {
        int a = free[dice.below(free.length)];
        if (slack && dice.below(4) == 0) {
            move(a, temperature);
            return;
        }
        int b = partner(a);
        if (b >= 0) {
            swap(a, b, temperature);
        }
    }

    private void swap(int a, int b, double temperature) {
        int least = now.swapAtLeast(a, b);
        double limit = least <= 0 ? 0 : temperature * dice.exponential();
        if (least <= limit) {
            int delta = now.swapDelta(a, b);
            if (delta <= 0 || delta <= (least > 0 ? limit : temperature * dice.exponential())) {
                now.swap(a, b, delta);
                keepBest();
            }
        }
    }

    private int partner(int a) {
        int[] pool = pools.get(poolOf[a]);
        int b = pool[dice.below(pool.length)];
        return now.groupOf[a] == now.groupOf[b] ? -1 : b;
    }

    private void move(int a, double temperature) {
        int from = now.groupOf[a];
        int to = dice.below(t.groups);
        if (to == from
                || t.schoolOfGroup[to] != t.school[a]
                || now.size[from] <= t.low[from]
                || now.size[to] >= t.high[to]) {
            return;
        }
        int delta = now.moveDelta(a, to);
        if (delta <= 0 || delta <= temperature * dice.exponential()) {
            now.move(a, to, delta);
            keepBest();
        }
    }

    private void keepBest() {
        if (now.cost() < bestCost) {
            bestCost = now.cost();
            System.arraycopy(now.groupOf, 0, best, 0, best.length);
        }
    }
}
