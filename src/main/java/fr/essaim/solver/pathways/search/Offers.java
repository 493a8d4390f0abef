package fr.essaim.solver.pathways.search;

import fr.essaim.solver.Dice;
import fr.essaim.solver.pathways.OfferedWorkshop;
import fr.essaim.solver.pathways.PathwayWeights;
import fr.essaim.solver.pathways.RoomSpace;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The workshops that promise a group most in each slot, given where everybody else is. What entering a session costs is
 * guessed from the sessions that are open; each guess is blurred by some chance, the more the hotter the search is.
 */
final class Offers {

    static final int SHUT = 100_000;

    /** Concerns of a focus that are looked at; the kit has two. */
    static final int CONCERNS = 4;

    /** Workshops looked at in each slot, slots looked at together: bounds for large problems. */
    private static final int WIDTH = 8;

    private static final int WINDOW = 8;

    private final Timetable t;
    private final Dice dice;
    private final PathwayWeights weights;
    private final int length;
    private final int[][] useful;
    private final int[][] answers;
    private final int[] masks;
    private final double[][] promise;
    private final long[] there;
    private final int[] most;
    private final boolean[] animated;
    private final int[] halfDay;
    private final int[] agreed;
    private final int rooms;
    private final int[][] uses;
    private final int[] pools;
    private final boolean published;
    private final boolean[] barred;
    private final int[] bars;
    private int barCount;
    private int group;

    /** For each slot looked at: its number, how many offers, their workshops and prices, the price of doing nothing. */
    final int[] order;

    final int[] count;
    final int[][] choice;

    /** Concerns of the group that the workshop offered answers. */
    final int[][] answer;

    final double[][] price;
    final double[] skip;
    int window;
    private final double[][] rank;

    Offers(Timetable table, Dice chance) {
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
        there = t.problem.groups().stream().mapToLong(g -> g.slots()).toArray();
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
        published = t.problem.earlier().filter(earlier -> earlier.published()).isPresent();
        barred = new boolean[animated.length];
        bars = new int[animated.length];
        answers = new int[t.groups][t.workshops];
        masks = new int[t.groups];
        useful = new int[t.groups][];
        promise = new double[t.groups][t.workshops];
        for (int g = 0; g < t.groups; g++) {
            answers(g);
            promises(g);
            useful[g] = useful(g);
        }
        order = new int[t.slots];
        count = new int[t.slots];
        choice = new int[t.slots][WIDTH];
        answer = new int[t.slots][WIDTH];
        price = new double[t.slots][WIDTH];
        rank = new double[t.slots][WIDTH];
        skip = new double[t.slots];
    }

    private int[] useful(int g) {
        int[] some = IntStream.range(0, t.workshops)
                .filter(w -> t.terms.value(g, w) > 0 || t.terms.answered(g, w) != 0)
                .toArray();
        return (some.length >= length ? Arrays.stream(some) : IntStream.range(0, t.workshops))
                .boxed()
                .sorted(Comparator.comparingDouble(w -> -promise[g][w]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** What a workshop is worth to a group when nothing is known of the others, for the choice of what is looked at. */
    private void promises(int g) {
        for (int w = 0; w < t.workshops; w++) {
            promise[g][w] = t.terms.value(g, w) + weights.unmet() / 2.0 * Integer.bitCount(answers[g][w]);
        }
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

    /** Concerns of the group that some workshop answers, as bits from the lowest. */
    int mask() {
        return masks[group];
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

    /** The slots looked at, and in each the workshops that promise most. */
    void survey(int g, double temperature) {
        group = g;
        int span = Math.min(t.slots, Math.max(WINDOW, length));
        int from = span < t.slots ? dice.below(t.slots - span + 1) : 0;
        window = 0;
        for (int s = from; s < from + span; s++) {
            order[window] = s;
            count[window] = 0;
            skip[window] = published && t.terms.earlier(g, s) >= 0 ? weights.changed() : 0;
            if (t.terms.held(g, s)) {
                keep(window, s);
            } else if ((there[g] >> s & 1) == 1) {
                look(window, s, temperature);
            }
            window += count[window] > 0 || skip[window] > 0 ? 1 : 0;
        }
    }

    private void keep(int k, int s) {
        skip[k] = 0;
        int w = t.path[group][s];
        if (w >= 0) {
            offer(k, w, -t.terms.value(group, w), -promise[group][w]);
            skip[k] = SHUT;
        }
    }

    private void look(int k, int s, double temperature) {
        int before = published ? t.terms.earlier(group, s) : -2;
        double[] promises = promise[group];
        double most = Dice.MOST * temperature;
        for (int w : useful[group]) {
            boolean full = count[k] == WIDTH;
            if (full && -promises[w] - most >= rank[k][WIDTH - 1]) {
                return;
            }
            int entry = entry(w, s);
            if (entry < SHUT) {
                double cost = entry + (published && w != before ? weights.changed() : 0);
                if (!full || cost - promises[w] - most < rank[k][WIDTH - 1]) {
                    cost -= temperature * dice.exponential();
                    offer(k, w, cost - t.terms.value(group, w), cost - promises[w]);
                }
            }
        }
    }

    private void offer(int k, int w, double cost, double key) {
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
            answer[k][at] = answer[k][at - 1];
            at--;
        }
        rank[k][at] = key;
        price[k][at] = cost;
        choice[k][at] = w;
        answer[k][at] = answers[group][w];
    }

    /** What it costs that the group joins a workshop in a slot: nothing, a session opened, or far too much. */
    private int entry(int w, int s) {
        int at = w * t.slots + s;
        if (t.guests[at] > 0) {
            return t.people[at] + t.size[group] <= most[w] ? 0 : SHUT;
        }
        if (barred[at] || !animated[at] || t.sessions.count(s) >= rooms || t.size[group] > most[w]) {
            return SHUT;
        }
        int cost = weights.session();
        for (int a : t.terms.animators(w)) {
            if (t.attendance.sessionsHeld(a) >= agreed[a] || t.attendance.sessionsHeld(a, s) > 0) {
                return SHUT;
            }
            cost += t.attendance.comes(a, halfDay[s]) ? 0 : weights.halfDay();
        }
        for (int p = 0; p < Math.min(pools.length, uses[w].length); p++) {
            if (uses[w][p] > 0 && t.sessions.taken(s, p) + uses[w][p] > pools[p]) {
                return SHUT;
            }
        }
        return cost;
    }

    /** Takes an offer back. */
    void forget(int k, int w) {
        int kept = 0;
        for (int c = 0; c < count[k]; c++) {
            if (choice[k][c] != w) {
                choice[k][kept] = choice[k][c];
                price[k][kept] = price[k][c];
                answer[k][kept] = answer[k][c];
                rank[k][kept++] = rank[k][c];
            }
        }
        count[k] = kept;
    }
}
