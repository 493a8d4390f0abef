package fr.essaim.solver.bench;

import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;

/**
 * Turns seconds into budgets of moves: a short run to warm up, a middling one whose speed can be trusted, and one with
 * what is left, and again with the next seed while much is left. The best of them, each of which its seed and budget repeat.
 */
final class Rush<T> {

    /** Of the time left, so that the last run ends by itself and its seed and budget repeat it. */
    private static final double MARGIN = 0.95;

    private final CpuClock clock;
    private final double until;
    private final long seed;
    private final long first;

    /** @param first moves of the first run, some tenths of a second */
    Rush(CpuClock clock, double until, long seed, long first) {
        this.clock = clock;
        this.until = until;
        this.seed = seed;
        this.first = first;
    }

    T best(BiFunction<Effort, Progress, T> search, ToLongFunction<T> cost, ToLongFunction<T> tried) {
        T best = search.apply(new Effort(seed, first), Progress.NONE);
        long moves = 2 * first;
        double[] shares = {0.05, 0.1, 1};
        for (double share : shares) {
            double before = clock.spent();
            T found = search.apply(new Effort(seed, moves), (done, budget, least) -> clock.spent() < until);
            best = cost.applyAsLong(found) < cost.applyAsLong(best) ? found : best;
            double now = clock.spent();
            double speed = tried.applyAsLong(found) / Math.max(0.001, now - before);
            moves = (long) (Math.min(share, MARGIN) * (until - now) * speed);
            if (moves < 1) {
                return best;
            }
        }
        for (long another = seed; moves > 1; another++) {
            double before = clock.spent();
            T last = search.apply(new Effort(another, moves), (done, budget, least) -> clock.spent() < until);
            best = cost.applyAsLong(last) < cost.applyAsLong(best) ? last : best;
            double now = clock.spent();
            double speed = tried.applyAsLong(last) / Math.max(0.001, now - before);
            moves = until - now > until / 8 ? (long) (MARGIN * (until - now) * speed) : 0;
        }
        return best;
    }
}
