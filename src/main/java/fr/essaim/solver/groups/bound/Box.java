package fr.essaim.solver.groups.bound;

/**
 * A part of the relaxation's solutions: bounds on the number of groups of each focus, and teachers confined to some
 * foci. Splitting a box in two loses no solution.
 */
final class Box {

    private final int total;
    private final int[] low;
    private final int[] high;
    private final long[] barred;
    private final double[] prices;
    private final double bound;

    private Box(int total, int[] low, int[] high, long[] barred, double[] prices, double bound) {
        this.total = total;
        this.low = low;
        this.high = high;
        this.barred = barred;
        this.prices = prices;
        this.bound = bound;
    }

    /** Everything. */
    static Box all(Relaxation relaxation, double[] prices) {
        int[] high = new int[relaxation.focuses];
        java.util.Arrays.fill(high, relaxation.groups);
        return new Box(
                relaxation.groups,
                new int[relaxation.focuses],
                high,
                new long[relaxation.teachers],
                prices,
                Double.NEGATIVE_INFINITY);
    }

    /** The same box with what was learnt of it. */
    Box learnt(double[] found, double atLeast) {
        return new Box(total, low, high, barred, found, Math.max(bound, atLeast));
    }

    double[] prices() {
        return prices;
    }

    double bound() {
        return bound;
    }

    boolean allows(int teacher, int focus) {
        return focus > 62 || (barred[teacher] >> focus & 1) == 0;
    }

    int low(int focus) {
        return low[focus];
    }

    int high(int focus) {
        return high[focus];
    }

    /** At most so many groups of a focus. */
    Box atMost(int focus, int groups) {
        int[] less = high.clone();
        less[focus] = groups;
        return new Box(total, low, less, barred, prices, bound);
    }

    /** At least so many groups of a focus. */
    Box atLeast(int focus, int groups) {
        int[] more = low.clone();
        more[focus] = groups;
        return new Box(total, more, high, barred, prices, bound);
    }

    /** The teacher kept from a focus. */
    Box barring(int teacher, int focus) {
        long[] more = barred.clone();
        more[teacher] |= 1L << focus;
        return new Box(total, low, high, more, prices, bound);
    }

    /** The teacher in this focus and no other. */
    Box confining(int teacher, int focus, int focuses) {
        long[] more = barred.clone();
        more[teacher] = ((1L << focuses) - 1) & ~(1L << focus);
        return new Box(total, low, high, more, prices, bound);
    }

    /** Whether some numbers of groups within the bounds add up to the total. */
    boolean possible() {
        int least = 0;
        int most = 0;
        for (int f = 0; f < low.length; f++) {
            least += low[f];
            most += high[f];
        }
        return least <= total && total <= most;
    }

    /** The cheapest numbers of groups within the bounds, put in {@code into}; exact, by filling the cheapest first. */
    double cheapest(double[] cost, int[] into) {
        int left = total;
        double sum = 0;
        for (int f = 0; f < cost.length; f++) {
            into[f] = low[f];
            left -= low[f];
            sum += cost[f] * low[f];
        }
        while (left > 0) {
            int at = -1;
            for (int f = 0; f < cost.length; f++) {
                if (into[f] < high[f] && (at < 0 || cost[f] < cost[at])) {
                    at = f;
                }
            }
            int more = Math.min(left, high[at] - into[at]);
            into[at] += more;
            left -= more;
            sum += cost[at] * more;
        }
        return sum;
    }

    /** The total shared out within the bounds, the open part in the given shares: an estimate, not a minimum. */
    void spread(double[] share, double[] into) {
        double open = total;
        for (int f = 0; f < into.length; f++) {
            into[f] = low[f];
            open -= low[f];
        }
        for (int round = 0; round < 4 && open > 1e-9; round++) {
            double weight = 1e-12;
            for (int f = 0; f < into.length; f++) {
                weight += into[f] < high[f] ? share[f] : 0;
            }
            double left = 0;
            for (int f = 0; f < into.length; f++) {
                double more = into[f] < high[f] ? open * share[f] / weight : 0;
                double taken = Math.min(more, high[f] - into[f]);
                into[f] += taken;
                left += more - taken;
            }
            open = left;
        }
    }
}
