package fr.essaim.solver.pathways.search;

import fr.essaim.solver.pathways.PathwayWeights;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Walks one group anew: given where everybody else is, tries its possible paths by branch and bound among the offers and
 * takes the cheapest. Only a proposal; the timetable says what it is worth.
 */
final class Paths {

    /** Steps of one search, a bound for large problems. */
    private static final int STEPS = 100;

    private static final int CONCERNS = Offers.CONCERNS;

    private final Timetable t;
    private final PathwayWeights weights;
    private final Offers offers;
    private final int length;
    private final int[] halfDay;
    private final double[] skipped;
    private final double[][] after;
    private final double[][] with;
    private final double[] way;
    private final int[] now;
    private final int[] found;
    private final int[] ceiling;
    private int group;
    private double best;
    private int steps;
    private int window;

    Paths(Timetable table, Offers offered) {
        t = table;
        offers = offered;
        weights = t.problem.weights();
        length = t.problem.rules().pathLength();
        halfDay = t.problem.rules().halfDays().stream()
                .mapToInt(Integer::intValue)
                .toArray();
        int deep = t.slots + 1;
        skipped = new double[deep];
        after = new double[deep][(length + 1) << CONCERNS];
        with = new double[deep][(length + 1) << CONCERNS];
        way = new double[deep];
        now = new int[deep];
        found = new int[deep];
        ceiling = IntStream.range(0, t.groups).map(this::ceiling).toArray();
    }

    /** The most that a path can be worth to a group: offers' prices are what a visit costs less its worth. */
    private int ceiling(int g) {
        int[] worth = IntStream.range(0, t.workshops)
                .map(w -> t.terms.value(g, w))
                .sorted()
                .toArray();
        return Arrays.stream(worth, Math.max(0, worth.length - length), worth.length)
                .sum();
    }

    /** Takes a group out of every session that nobody holds for it. */
    void leave(int g) {
        for (int s = 0; s < t.slots; s++) {
            if (!t.terms.held(g, s)) {
                t.set(g, s, -1);
            }
        }
    }

    /** Gives a path to a group that left. */
    void walk(int g, double temperature) {
        group = g;
        offers.survey(g, temperature);
        window = offers.window;
        for (int tries = 0; tries < 4; tries++) {
            bounds();
            best = Double.MAX_VALUE;
            steps = 0;
            dive();
            Arrays.fill(now, 0, window, -1);
            step(-1, ceiling[g], 0, length, offers.mask());
            for (int k = 0; k < window; k++) {
                if (!t.terms.held(g, offers.order[k])) {
                    t.set(g, offers.order[k], found[k]);
                }
            }
            if (allHoused()) {
                return;
            }
        }
    }

    /** Drops the choices that leave somebody without a room; true when there was none. */
    private boolean allHoused() {
        boolean housed = true;
        for (int k = 0; k < window; k++) {
            int s = offers.order[k];
            if (found[k] >= 0 && !t.terms.held(group, s) && t.sessions.outside(s) > 0) {
                t.set(group, s, -1);
                offers.forget(k, found[k]);
                housed = false;
            }
        }
        if (!housed) {
            leave(group);
        }
        return housed;
    }

    /**
     * The least that the visits still wanted can cost, by what is still unanswered: with the next of them in a slot, and
     * after one in that slot. Only that a workshop is visited once and that sites are far apart is not looked at.
     */
    private void bounds() {
        skipped[0] = 0;
        for (int k = 0; k < window; k++) {
            skipped[k + 1] = skipped[k] + offers.skip[k];
        }
        for (int k = window - 1; k >= -1; k--) {
            for (int next = k + 1; next < window; next++) {
                way[next] = way(k, next);
            }
            for (int r = Math.max(0, length - k - 1); r <= (k < 0 ? length : length - 1); r++) {
                after(k, r);
            }
            for (int r = Math.max(1, length - k); k >= 0 && r <= length; r++) {
                with(k, r);
            }
        }
    }

    /** With r visits still wanted after the one in a slot, −1 for the beginning. */
    private void after(int k, int r) {
        for (int unmet = offers.mask(); unmet >= 0; unmet--) {
            int at = r << CONCERNS | unmet;
            double least = r * (double) weights.missing()
                    + Integer.bitCount(unmet) * (double) weights.unmet()
                    + skipped[window]
                    - skipped[k + 1];
            for (int next = k + 1; r > 0 && next < window; next++) {
                least = Math.min(least, way[next] + with[next][at]);
            }
            after[k + 1][at] = least;
        }
    }

    /** With r visits still wanted, the next of them in this slot. */
    private void with(int k, int r) {
        double[] then = after[k + 1];
        double[] price = offers.price[k];
        int[] answer = offers.answer[k];
        for (int unmet = offers.mask(); unmet >= 0; unmet--) {
            double least = Double.MAX_VALUE;
            for (int c = 0; c < offers.count[k]; c++) {
                least = Math.min(least, price[c] + then[r - 1 << CONCERNS | unmet & ~answer[c]]);
            }
            with[k][r << CONCERNS | unmet] = least;
        }
    }

    /** From one visit to the next, −1 for none before. */
    private double way(int k, int next) {
        double passed = skipped[next] - skipped[k + 1];
        if (k < 0) {
            return passed;
        }
        int from = offers.order[k];
        int to = offers.order[next];
        return passed + (halfDay[from] == halfDay[to] ? (to - from - 1) * weights.hole() : weights.twoHalfDays());
    }

    /** Goes where the bounds are lowest. */
    private void dive() {
        int k = -1;
        int unmet = offers.mask();
        int got = 0;
        double cost = ceiling[group];
        int wanted = length;
        Arrays.fill(now, 0, window, -1);
        while (true) {
            int at = wanted << CONCERNS | unmet;
            double least = Double.MAX_VALUE;
            int where = -1;
            int which = -1;
            for (int next = k + 1; wanted > 0 && next < window; next++) {
                double to = way(k, next);
                if (to + with[next][at] < least) {
                    for (int c = 0; c < offers.count[next]; c++) {
                        int left = unmet & ~offers.answer[next][c];
                        double then = to + offers.price[next][c] + after[next + 1][wanted - 1 << CONCERNS | left];
                        if (then < least && fresh(offers.choice[next][c], next) && near(offers.choice[next][c], next)) {
                            least = then;
                            where = next;
                            which = c;
                        }
                    }
                }
            }
            if (where < 0) {
                end(k, cost, got, wanted, unmet);
                return;
            }
            int w = offers.choice[where][which];
            cost += way(k, where) + offers.price[where][which];
            got += t.terms.value(group, w);
            unmet &= ~offers.answer[where][which];
            now[where] = w;
            wanted--;
            k = where;
        }
    }

    private void end(int k, double cost, int got, int wanted, int unmet) {
        double total = cost
                + wanted * (double) weights.missing()
                + Integer.bitCount(unmet) * (double) weights.unmet()
                + skipped[window]
                - skipped[k + 1];
        double unfair = t.terms.regret(group, got) - (ceiling[group] - got);
        if (total + unfair < best) {
            best = total + unfair;
            System.arraycopy(now, 0, found, 0, window);
        }
    }

    private void step(int k, double cost, int got, int wanted, int unmet) {
        end(k, cost, got, wanted, unmet);
        int at = wanted << CONCERNS | unmet;
        for (int next = k + 1; wanted > 0 && next < window; next++) {
            double to = cost + way(k, next);
            for (int c = 0; to + with[next][at] < best && c < offers.count[next]; c++) {
                int w = offers.choice[next][c];
                int left = unmet & ~offers.answer[next][c];
                double then = to + offers.price[next][c];
                boolean hopeful = then + after[next + 1][wanted - 1 << CONCERNS | left] < best;
                if (hopeful && steps < STEPS && fresh(w, next) && near(w, next)) {
                    steps++;
                    now[next] = w;
                    step(next, then, got + t.terms.value(group, w), wanted - 1, left);
                    now[next] = -1;
                }
            }
        }
    }

    private boolean fresh(int w, int k) {
        for (int j = 0; j < k; j++) {
            if (now[j] == w) {
                return false;
            }
        }
        return true;
    }

    private boolean near(int w, int k) {
        boolean next = k > 0 && now[k - 1] >= 0 && offers.order[k - 1] == offers.order[k] - 1;
        if (!next || !t.problem.rules().isRushed(offers.order[k])) {
            return true;
        }
        int here = t.terms.site(w);
        int there = t.terms.site(now[k - 1]);
        return here < 0 || there < 0 || here == there;
    }
}
