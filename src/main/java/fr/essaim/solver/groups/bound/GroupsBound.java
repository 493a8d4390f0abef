package fr.essaim.solver.groups.bound;

import fr.essaim.solver.groups.GroupsProblem;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A number no plan of a problem can cost less than. Found by branch and bound over an aggregated relaxation of the
 * problem; stopping early only makes it smaller, never wrong. Deterministic.
 *
 * <p>It is certain up to the rounding of sums of doubles, for which a millionth is taken off before it is rounded up to
 * the next whole number (costs are whole).
 */
public final class GroupsBound {

    private static final int MOST_STEPS = 2500;
    private static final int LEAST_STEPS = 800;

    /** Teachers times foci times steps that are affordable before the least number of steps is. */
    private static final int WORK = 2_000_000;

    private static final int STEPS = 150;
    private static final double WARM = 0.6;
    private static final double ROUNDING = 1e-6;

    private GroupsBound() {}

    /**
     * @param known cost of a plan at hand: the search for a better bound aims at it and stops there
     * @param boxes how many parts of the relaxation to look at, at least 1; about a thousand a second for 60 teachers;
     *     fewer are where groups are told apart by more than their focus
     */
    public static int of(GroupsProblem problem, int known, int boxes) {
        List<Relaxation> pools = Relaxation.of(problem);
        double sum = 0;
        for (Relaxation pool : pools) {
            sum += Math.max(0, bound(pool, known, Math.max(1, boxes / pools.size() / pool.types())));
        }
        return (int) Math.min(known, Math.ceil(sum - ROUNDING));
    }

    /** How far a cost is from the bound, in per cent of the cost, rounded up to a tenth. */
    public static double percentAbove(int cost, int bound) {
        return cost <= bound ? 0 : Math.ceil(1000.0 * (cost - bound) / cost) / 10;
    }

    private static double bound(Relaxation pool, int known, int boxes) {
        double target = known - 1 + 2 * ROUNDING;
        Prices prices = new Prices(pool);
        Box all = Box.all(pool, prices.bestPrices());
        int steps = Math.max(LEAST_STEPS, Math.min(MOST_STEPS, WORK / Math.max(1, pool.teachers * pool.focuses)));
        double root = prices.improve(all, all.prices(), target, steps, 0);
        PriorityQueue<Box> open = new PriorityQueue<>(Comparator.comparingDouble(Box::bound));
        open.add(all.learnt(prices.bestPrices(), root));
        for (int seen = 1; seen < boxes && open.peek() != null && open.peek().bound() < target; seen++) {
            Box box = open.poll();
            prices.improve(box, box.prices(), target, STEPS, WARM);
            List<Box> parts = split(pool, box.learnt(prices.bestPrices(), box.bound()), prices);
            if (parts.isEmpty()) {
                return box.bound();
            }
            for (Box part : parts) {
                if (part.possible()) {
                    double value = prices.improve(part, part.prices(), target, STEPS, WARM);
                    open.add(part.learnt(prices.bestPrices(), value));
                }
            }
        }
        return open.isEmpty() ? known : Math.min(known, open.peek().bound());
    }

    /** In two, where the relaxed solution is least decided: a focus's number of groups first, then a teacher's focus. */
    private static List<Box> split(Relaxation pool, Box box, Prices prices) {
        int focus = -1;
        double doubt = 0.1;
        for (int f = 0; f < pool.focuses; f++) {
            double mean = prices.meanGroups[f];
            double apart = Math.min(mean - Math.floor(mean), Math.ceil(mean) - mean);
            if (box.low(f) < box.high(f) && apart > doubt) {
                doubt = apart;
                focus = f;
            }
        }
        if (focus >= 0) {
            int cut = (int) Math.floor(prices.meanGroups[focus]);
            return List.of(box.atMost(focus, cut), box.atLeast(focus, cut + 1));
        }
        return pool.focuses > 60 ? List.of() : byTeacher(pool, box, prices);
    }

    private static List<Box> byTeacher(Relaxation pool, Box box, Prices prices) {
        int teacher = -1;
        int focus = -1;
        double doubt = 0.02;
        for (int x = 0; x < prices.meanChoice.length; x++) {
            double mean = prices.meanChoice[x];
            double apart = Math.min(mean, 1 - mean);
            if (apart > doubt) {
                doubt = apart;
                teacher = x / pool.focuses;
                focus = x % pool.focuses;
            }
        }
        return teacher < 0
                ? List.of()
                : List.of(box.barring(teacher, focus), box.confining(teacher, focus, pool.focuses));
    }
}
