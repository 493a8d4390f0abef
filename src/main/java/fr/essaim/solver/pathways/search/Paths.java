package fr.essaim.solver.pathways.search;

import fr.essaim.solver.Dice;
import fr.essaim.solver.pathways.OfferedWorkshop;
import fr.essaim.solver.pathways.PathwayWeights;
import fr.essaim.solver.pathways.RoomSpace;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Walks one group anew: given where everybody else is, tries its possible paths by branch and bound and takes the
 * cheapest. What entering a session costs is guessed from the sessions that are open; each guess is blurred by some chance,
 * the more the hotter the search is. Only a proposal; the timetable says what it is worth.
 */
final class Paths {

    private static final int SHUT = 100_000;

    /** Workshops looked at in each slot, slots looked at together, steps of one search: bounds for large problems. */
    private static final int WIDTH = 8;

    private static final int WINDOW = 8;
    private static final int STEPS = 100;

    /** Concerns of a focus that are looked at; the kit has two. */
    private static final int CONCERNS = 4;

    private final Timetable t;
    private final Dice dice;
    private final PathwayWeights weights;
    private final int length;
    private final int[][] useful;
    private final int[][] answers;
    private final int[] masks;
    private final long[] there;
    private final int[] most;
    private final boolean[] animated;
    private final int[] halfDay;
    private final int[] agreed;
    private final int rooms;
    private final int[][] uses;
    private final int[] pools;
    private final boolean[] barred;
    private final int[] bars;
    private int barCount;

    private final int[] count;
    private final int[] order;
    private final int[][] choice;
    private final double[][] price;
    private final double[][] rank;
    private final double[] skip;
    private final double[] skipped;
    private final double[][] after;
    private final double[][] with;
    private final int[] now;
    private final int[] found;
    private int group;
    private int window;
    private double best;
    private int steps;

    Paths(Timetable table, Dice chance) {
        t = table;
        dice = chance;
        weights = t.problem.weights();
        length = t.problem.rules().pathLength();
        halfDay = t.problem.rules().halfDays().stream()
                .mapToInt(Integer::intValue)
                .toArray();
        pools = t.problem.rules().pools().stream().mapToInt(Integer::intValue).toArray();
        agreed = t.problem.animators().stream().mapToInt(a -> a.maxSessions()).toArray();
        rooms = t.problem.rooms().stream().mapToInt(RoomSpace::sessions).sum();
        most = new int[t.workshops];
        uses = new int[t.workshops][];
        for (int w = 0; w < t.workshops; w++) {
            OfferedWorkshop workshop = t.problem.workshops().get(w);
            int largest = t.problem.rooms().stream()
                    .filter(room -> room.fits(workshop, 0))
                    .mapToInt(RoomSpace::capacity)
                    .max()
                    .orElse(0);
            most[w] = Math.min(workshop.max(), largest);
            uses[w] = workshop.uses().stream().mapToInt(Integer::intValue).toArray();
        }
        animated = new boolean[t.workshops * t.slots];
        for (int at = 0; at < animated.length; at++) {
            animated[at] = t.terms.animated(at / t.slots, at % t.slots);
        }
        useful = new int[t.groups][];
        answers = new int[t.groups][t.workshops];
        masks = new int[t.groups];
        there = t.problem.groups().stream().mapToLong(g -> g.slots()).toArray();
        for (int g = 0; g < t.groups; g++) {
            int one = g;
            int[] some = IntStream.range(0, t.workshops)
                    .filter(w -> t.terms.value(one, w) > 0 || t.terms.answered(one, w) != 0)
                    .toArray();
            answers(g);
            useful[g] = (some.length >= length ? Arrays.stream(some) : IntStream.range(0, t.workshops))
                    .boxed()
                    .sorted(java.util.Comparator.comparingDouble(w -> -promise(one, w)))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        barred = new boolean[animated.length];
        bars = new int[animated.length];
        int deep = t.slots + 1;
        count = new int[deep];
        order = new int[deep];
        choice = new int[deep][WIDTH];
        price = new double[deep][WIDTH];
        rank = new double[deep][WIDTH];
        skip = new double[deep];
        skipped = new double[deep];
        after = new double[deep][(length + 1) << CONCERNS];
        with = new double[deep][(length + 1) << CONCERNS];
        now = new int[deep];
        found = new int[deep];
    }

    /** What a workshop is worth to a group when nothing is known of the others, for the choice of what is looked at. */
    private double promise(int g, int w) {
        return t.terms.value(g, w) + weights.unmet() / 2.0 * Integer.bitCount(answers[g][w]);
    }

    /** Which of the group's concerns each workshop answers, and which any does, as bits from the lowest. */
    private void answers(int g) {
        int bit = 0;
        for (int concern : t.problem.groups().get(g).focus()) {
            for (int w = 0; w < t.workshops && bit < CONCERNS; w++) {
                answers[g][w] |= (int) (t.terms.answered(g, w) >> concern & 1) << bit;
                masks[g] |= answers[g][w];
            }
            bit++;
        }
    }

    /** Until {@link #unbar} nobody opens this session. */
    void bar(int w, int s) {
        int at = w * t.slots + s;
        if (!barred[at]) {
            barred[at] = true;
            bars[barCount++] = at;
        }
    }

    void unbar() {
        while (barCount > 0) {
            barred[bars[--barCount]] = false;
        }
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
        survey(temperature);
        for (int tries = 0; tries < 4; tries++) {
            bounds();
            best = Double.MAX_VALUE;
            steps = 0;
            dive();
            Arrays.fill(now, 0, window, -1);
            step(-1, 0, 0, length, masks[group]);
            for (int k = 0; k < window; k++) {
                if (!t.terms.held(g, order[k])) {
                    t.set(g, order[k], found[k]);
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
            int s = order[k];
            if (found[k] >= 0 && !t.terms.held(group, s) && t.outside(s) > 0) {
                t.set(group, s, -1);
                forget(k, found[k]);
                housed = false;
            }
        }
        if (!housed) {
            leave(group);
        }
        return housed;
    }

    private void forget(int k, int w) {
        int kept = 0;
        for (int c = 0; c < count[k]; c++) {
            if (choice[k][c] != w) {
                choice[k][kept] = choice[k][c];
                price[k][kept] = price[k][c];
                rank[k][kept++] = rank[k][c];
            }
        }
        count[k] = kept;
    }

    /** The slots looked at, and in each the workshops that promise most. */
    private void survey(double temperature) {
        window = Math.min(t.slots, Math.max(WINDOW, length));
        int from = window < t.slots ? dice.below(t.slots - window + 1) : 0;
        boolean published = t.problem.earlier().isPresent()
                && t.problem.earlier().orElseThrow().published();
        for (int k = 0; k < window; k++) {
            int s = from + k;
            order[k] = s;
            count[k] = 0;
            int before = published ? t.terms.earlier(group, s) : -2;
            skip[k] = published && before >= 0 ? weights.changed() : 0;
            if (t.terms.held(group, s)) {
                if (t.path[group][s] >= 0) {
                    offer(k, t.path[group][s], -t.terms.value(group, t.path[group][s]));
                    skip[k] = SHUT;
                }
            } else if ((there[group] >> s & 1) == 1) {
                for (int w : useful[group]) {
                    if (count[k] == WIDTH && -promise(group, w) - Dice.MOST * temperature >= rank[k][WIDTH - 1]) {
                        break;
                    }
                    int entry = entry(w, s);
                    if (entry < SHUT) {
                        double changed = published && w != before ? weights.changed() : 0;
                        double blur = temperature * dice.exponential();
                        offer(k, w, entry + changed - t.terms.value(group, w) - blur);
                    }
                }
            }
        }
    }

    private void offer(int k, int w, double cost) {
        double key = cost + t.terms.value(group, w) - promise(group, w);
        int at = count[k];
        if (at == WIDTH) {
            if (rank[k][at - 1] <= key) {
                return;
            }
            at--;
        } else {
            count[k]++;
        }
        while (at > 0 && rank[k][at - 1] > key) {
            rank[k][at] = rank[k][at - 1];
            price[k][at] = price[k][at - 1];
            choice[k][at] = choice[k][at - 1];
            at--;
        }
        rank[k][at] = key;
        price[k][at] = cost;
        choice[k][at] = w;
    }

    /** What it costs that the group joins a workshop in a slot: nothing, a session opened, or far too much. */
    private int entry(int w, int s) {
        int at = w * t.slots + s;
        if (t.guests[at] > 0) {
            return t.people[at] + t.size[group] <= most[w] ? 0 : SHUT;
        }
        if (barred[at] || !animated[at] || t.openSessions(s) >= rooms || t.size[group] > most[w]) {
            return SHUT;
        }
        int cost = weights.session();
        for (int a : t.terms.animators(w)) {
            if (t.sessionsHeld(a) >= agreed[a] || t.sessionsHeld(a, s) > 0) {
                return SHUT;
            }
            cost += t.comes(a, halfDay[s]) ? 0 : weights.halfDay();
        }
        for (int p = 0; p < Math.min(pools.length, uses[w].length); p++) {
            if (uses[w][p] > 0 && t.taken(s, p) + uses[w][p] > pools[p]) {
                return SHUT;
            }
        }
        return cost;
    }

    /**
     * The least that the visits still wanted can cost, by what is still unanswered: with the next of them in a slot, and
     * after one in that slot. Only that a workshop is visited once and that sites are far apart is not looked at.
     */
    private void bounds() {
        skipped[0] = 0;
        for (int k = 0; k < window; k++) {
            skipped[k + 1] = skipped[k] + skip[k];
        }
        for (int k = window - 1; k >= -1; k--) {
            for (int unmet = 0; unmet <= masks[group]; unmet++) {
                for (int r = 0; r <= length; r++) {
                    int at = r << CONCERNS | unmet;
                    double least = r * (double) weights.missing()
                            + Integer.bitCount(unmet) * (double) weights.unmet()
                            + skipped[window]
                            - skipped[k + 1];
                    for (int next = k + 1; r > 0 && next < window; next++) {
                        least = Math.min(least, way(k, next) + with[next][at]);
                    }
                    after[k + 1][at] = least;
                }
            }
            for (int unmet = 0; k >= 0 && unmet <= masks[group]; unmet++) {
                for (int r = 1; r <= length; r++) {
                    double least = Double.MAX_VALUE;
                    for (int c = 0; c < count[k]; c++) {
                        int left = unmet & ~answers[group][choice[k][c]];
                        least = Math.min(least, price[k][c] + after[k + 1][r - 1 << CONCERNS | left]);
                    }
                    with[k][r << CONCERNS | unmet] = least;
                }
            }
        }
    }

    /** From one visit to the next, −1 for none before. */
    private double way(int k, int next) {
        double passed = skipped[next] - skipped[k + 1];
        if (k < 0) {
            return passed;
        }
        int from = order[k];
        int to = order[next];
        return passed + (halfDay[from] == halfDay[to] ? (to - from - 1) * weights.hole() : weights.twoHalfDays());
    }

    /** Goes where the bounds are lowest. */
    private void dive() {
        int k = -1;
        int unmet = masks[group];
        int got = 0;
        double cost = 0;
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
                    for (int c = 0; c < count[next]; c++) {
                        int left = unmet & ~answers[group][choice[next][c]];
                        double then = to + price[next][c] + after[next + 1][wanted - 1 << CONCERNS | left];
                        if (then < least && fresh(choice[next][c], next) && near(choice[next][c], next)) {
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
            int w = choice[where][which];
            cost += way(k, where) + price[where][which];
            got += t.terms.value(group, w);
            unmet &= ~answers[group][w];
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
        if (total < best && total + got + t.terms.regret(group, got) < best) {
            best = total + got + t.terms.regret(group, got);
            System.arraycopy(now, 0, found, 0, window);
        }
    }

    private void step(int k, double cost, int got, int wanted, int unmet) {
        end(k, cost, got, wanted, unmet);
        int at = wanted << CONCERNS | unmet;
        for (int next = k + 1; wanted > 0 && next < window; next++) {
            double to = cost + way(k, next);
            for (int c = 0; to + with[next][at] < best && c < count[next]; c++) {
                int w = choice[next][c];
                int left = unmet & ~answers[group][w];
                double then = to + price[next][c];
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
        if (k == 0 || now[k - 1] < 0 || !t.problem.rules().isRushed(order[k])) {
            return true;
        }
        int here = t.terms.site(w);
        int there = t.terms.site(now[k - 1]);
        return here < 0 || there < 0 || here == there;
    }
}
