package fr.essaim.solver.groups.bound;

import java.util.Arrays;

/**
 * A bound for one box of the relaxation (how many groups may have each focus, which foci each teacher may have), by
 * Lagrangian duality.
 *
 * <p>Why it is a bound, whatever the prices. For a slope s ≥ 0 let φ(s) be the line through the points (q, q(q+1)/2);
 * N teachers over y groups make at least s·N − φ(s)·y pairs: for whole q that is the even spread's own supporting line,
 * and between two whole numbers a mean of two valid lines. A price μ between 0 and the price of a missing catalyst
 * gives μ·(y − catalysts) at most that price for the groups without. A price π on size gives π·(N − high·y) or, if
 * negative, π·(N − low·y), never above 0 for a plan. Adding all this leaves a sum over teachers, each at best in the
 * cheapest focus, and a sum over foci, at best with groups where they are cheapest: that minimum is computed exactly.
 *
 * <p>Good prices are sought by ascending a smoothed copy of that minimum (teachers share themselves among the foci that
 * cost nearly the same), less and less smooth, with a step of its own for each price. Only the exact minimum counts.
 */
final class Prices {

    private static final double FAST = 0.1;
    private static final double SLOW = 0.001;

    private final Relaxation r;
    private final int[] offset;
    private final double[] price;
    private final double[] best;
    private final double[] slope;
    private final double[] speed;
    private final double[] unrest;
    private final int mu;
    private final int pi;
    private final int[] makeup;
    private final double[] priceOf;
    private final double[] leastOf;
    private final double[] leastOfSize;
    private final double[] earned;
    private final double[][][] heads;
    private final int[] exactGroups;
    private final double[] cost;
    private final double[] share;
    final double[] meanGroups;
    final double[] meanChoice;

    Prices(Relaxation relaxation) {
        r = relaxation;
        offset = new int[r.weight.length];
        int at = 0;
        for (int k = 0; k < offset.length; k++) {
            offset[k] = at;
            at += r.classes[k] * r.focuses;
        }
        mu = at;
        pi = at + r.focuses;
        makeup = new int[r.makeups.size()];
        heads = new double[makeup.length][r.high + 1][];
        at = pi + r.focuses;
        int most = 0;
        for (int k = 0; k < makeup.length; k++) {
            int classes = r.makeups.get(k).classes();
            makeup[k] = at;
            at += classes * r.focuses;
            heads[k] = new double[r.high + 1][classes];
            most = Math.max(most, classes);
        }
        priceOf = new double[most];
        leastOf = new double[r.high + 1];
        leastOfSize = new double[r.high + 1];
        earned = new double[at];
        price = new double[at];
        best = new double[price.length];
        slope = new double[price.length];
        speed = new double[price.length];
        unrest = new double[price.length];
        exactGroups = new int[r.focuses];
        cost = new double[r.focuses];
        share = new double[r.focuses];
        meanGroups = new double[r.focuses];
        meanChoice = new double[r.teachers * r.focuses];
        fairPrices();
    }

    /** Slopes of an even spread of everything over all foci: a good place to begin. */
    private void fairPrices() {
        for (int k = 0; k < offset.length; k++) {
            int[] heads = new int[r.classes[k]];
            for (int c : r.classOf[k]) {
                heads[c]++;
            }
            for (int c = 0; c < heads.length; c++) {
                double fair = Math.min(r.high - 1.0, Math.max(0, (double) heads[c] / r.groups - 0.5));
                Arrays.fill(best, offset[k] + c * r.focuses, offset[k] + (c + 1) * r.focuses, fair);
            }
        }
    }

    double[] bestPrices() {
        return best.clone();
    }

    /**
     * Improves the bound of a box from the given prices and keeps the best ones.
     *
     * @param warm where in the cooling to begin: 0 from far, towards 1 when the prices are nearly right
     */
    double improve(Box box, double[] from, double target, int steps, double warm) {
        System.arraycopy(from, 0, price, 0, price.length);
        Arrays.fill(speed, 0);
        Arrays.fill(unrest, 0);
        double bestValue = Double.NEGATIVE_INFINITY;
        double keepSpeed = 1;
        double keepUnrest = 1;
        for (int step = 0; step < steps && bestValue < target; step++) {
            double done = warm + (1 - warm) * step / steps;
            double value = value(box, between(5, 0.1, done), between(0.5, 0.02, done));
            if (value > bestValue) {
                bestValue = value;
                System.arraycopy(price, 0, best, 0, price.length);
            }
            keepSpeed *= 0.9;
            keepUnrest *= 0.99;
            climb(between(FAST, SLOW, done), 1 - keepSpeed, 1 - keepUnrest);
        }
        return bestValue;
    }

    private static double between(double from, double to, double done) {
        return from * StrictMath.pow(to / from, done);
    }

    private void climb(double length, double speedSeen, double unrestSeen) {
        for (int p = 0; p < price.length; p++) {
            speed[p] = 0.9 * speed[p] + 0.1 * slope[p];
            unrest[p] = 0.99 * unrest[p] + 0.01 * slope[p] * slope[p];
            double unit = p < mu ? 1 : 8;
            double by = unit * speed[p] / speedSeen / (Math.sqrt(unrest[p] / unrestSeen) + 1e-3);
            double most = p < mu ? r.high - 1.0 : p < pi ? r.noCatalyst : Double.MAX_VALUE;
            double least = p < pi ? 0 : -Double.MAX_VALUE;
            price[p] = Math.min(most, Math.max(least, price[p] + length * by));
        }
    }

    /** The exact minimum at the present prices; the slope left behind is that of its smoothed copy. */
    private double value(Box box, double smooth, double kink) {
        Arrays.fill(slope, 0);
        double total = 0;
        for (int i = 0; i < r.teachers; i++) {
            double least = Double.MAX_VALUE;
            for (int f = 0; f < r.focuses; f++) {
                cost[f] = box.allows(i, f) ? cost(i, f) : Double.MAX_VALUE;
                least = Math.min(least, cost[f]);
            }
            total += least;
            shares(least, smooth);
            for (int f = 0; f < r.focuses; f++) {
                meanChoice[i * r.focuses + f] = share[f];
                slope[mu + f] -= r.catalyst[i] ? share[f] : 0;
                slope[pi + f] += share[f];
                for (int k = 0; k < offset.length; k++) {
                    slope[offset[k] + r.classOf[k][i] * r.focuses + f] += r.weight[k] * share[f];
                }
                for (int k = 0; k < makeup.length; k++) {
                    slope[makeup[k] + r.makeups.get(k).classOf()[i] * r.focuses + f] += share[f];
                }
            }
        }
        return total + groups(box, smooth, kink);
    }

    /** Shares that fall with the cost: (1 + x/8)⁻⁸, close to e⁻ˣ and the same on every machine. */
    private void shares(double least, double smooth) {
        double sum = 0;
        for (int f = 0; f < r.focuses; f++) {
            double near = 1 / (1 + (cost[f] - least) / (8 * smooth));
            near *= near;
            near *= near;
            share[f] = near * near;
            sum += share[f];
        }
        for (int f = 0; f < r.focuses; f++) {
            share[f] /= sum;
        }
    }

    private double cost(int i, int f) {
        double sum = r.loss[i * r.focuses + f] + price[pi + f] - (r.catalyst[i] ? price[mu + f] : 0);
        for (int k = 0; k < offset.length; k++) {
            sum += r.weight[k] * price[offset[k] + r.classOf[k][i] * r.focuses + f];
        }
        for (int k = 0; k < makeup.length; k++) {
            sum += price[makeup[k] + r.makeups.get(k).classOf()[i] * r.focuses + f];
        }
        return sum;
    }

    /** A group of the focus at its cheapest size and make-up; how many heads it then has is left behind. */
    private double sized(int f, double smooth) {
        double size = price[pi + f];
        if (makeup.length == 0) {
            earned[pi + f] = size > 0 ? r.high : r.low;
            return -size * earned[pi + f];
        }
        for (int m = r.low; m <= r.high; m++) {
            leastOfSize[m] = -size * m;
        }
        for (int k = 0; k < makeup.length; k++) {
            for (int c = 0; c < r.makeups.get(k).classes(); c++) {
                priceOf[c] = price[makeup[k] + c * r.focuses + f];
            }
            r.makeups.get(k).cheapest(r.type(k, f), priceOf, smooth, leastOf, heads[k]);
            for (int m = r.low; m <= r.high; m++) {
                leastOfSize[m] += leastOf[m];
            }
        }
        double least = Double.MAX_VALUE;
        for (int m = r.low; m <= r.high; m++) {
            least = Math.min(least, leastOfSize[m]);
        }
        earn(f, least, smooth);
        return least;
    }

    private void earn(int f, double least, double smooth) {
        double sum = 0;
        for (int p = pi + f; p < earned.length; p += r.focuses) {
            earned[p] = 0;
        }
        for (int m = r.low; m <= r.high; m++) {
            sum += Makeup.share(leastOfSize[m] - least, smooth);
        }
        for (int m = r.low; m <= r.high; m++) {
            double part = Makeup.share(leastOfSize[m] - least, smooth) / sum;
            earned[pi + f] += part * m;
            for (int k = 0; k < makeup.length; k++) {
                for (int c = 0; c < r.makeups.get(k).classes(); c++) {
                    earned[makeup[k] + c * r.focuses + f] += part * heads[k][m][c];
                }
            }
        }
    }

    private double groups(Box box, double smooth, double kink) {
        double least = Double.MAX_VALUE;
        for (int f = 0; f < r.focuses; f++) {
            cost[f] = price[mu + f] + sized(f, smooth);
            for (int k = 0; k < offset.length; k++) {
                for (int c = 0; c < r.classes[k]; c++) {
                    double s = price[offset[k] + c * r.focuses + f];
                    int q = (int) s;
                    cost[f] -= r.weight[k] * (q * (q + 1) / 2.0 + (s - q) * (q + 1));
                }
            }
            least = Math.min(least, cost[f]);
        }
        double total = box.cheapest(cost, exactGroups);
        shares(least, 3 * smooth);
        box.spread(share, meanGroups);
        for (int f = 0; f < r.focuses; f++) {
            double y = meanGroups[f];
            slope[mu + f] += y;
            for (int p = pi + f; p < earned.length; p += r.focuses) {
                slope[p] -= y * earned[p];
            }
            for (int k = 0; k < offset.length; k++) {
                for (int c = 0; c < r.classes[k]; c++) {
                    int p = offset[k] + c * r.focuses + f;
                    double q = Math.floor(price[p] + kink / 2);
                    double ramp = Math.min(1, (price[p] - q + kink / 2) / kink);
                    slope[p] -= r.weight[k] * y * (q + ramp);
                }
            }
        }
        return total;
    }
}
