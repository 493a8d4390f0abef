package fr.essaim.solver.groups.search;

import java.util.Arrays;

/**
 * Teachers in groups, with what is needed to tell at once what a swap or a move would change. The cost kept here is
 * the evaluator's, with broken hard rules at the price of the tables; tests hold the two together.
 */
final class Arrangement {

    private final Tables t;
    private final int[] members;
    private final int[] placeOf;
    final int[] size;
    final int[] groupOf;
    private final int[] groupLoss;
    private final int[] minLoss;
    private final int[] catalysts;
    private final int[] heads;
    private final boolean[] cannotMeet;
    private final PairSums pairs;
    private final int[] lossWithout;
    private final long[] commonWithout;
    private final long[] common;
    private long cost;

    Arrangement(Tables tables, int[] assignment) {
        t = tables;
        members = new int[t.groups * t.width];
        placeOf = new int[t.teachers];
        size = new int[t.groups];
        groupOf = new int[t.teachers];
        groupLoss = new int[t.groups * t.focuses];
        minLoss = new int[t.groups];
        catalysts = new int[t.groups];
        heads = new int[t.groups * 5];
        cannotMeet = new boolean[t.groups];
        pairs = new PairSums(t);
        lossWithout = new int[t.teachers];
        commonWithout = new long[t.teachers];
        common = new long[t.groups];
        restore(assignment);
    }

    long cost() {
        return cost;
    }

    int member(int group, int place) {
        return members[group * t.width + place];
    }

    /** Starts again from this assignment: teacher → group. */
    void restore(int[] assignment) {
        Arrays.fill(size, 0);
        Arrays.fill(groupLoss, 0);
        Arrays.fill(catalysts, 0);
        Arrays.fill(heads, 0);
        pairs.clear();
        for (int i = 0; i < t.teachers; i++) {
            enter(i, assignment[i]);
            pairs.enter(i, assignment[i]);
        }
        cost = (long) t.hard * t.togetherPairs;
        for (int g = 0; g < t.groups; g++) {
            renew(g);
            int twice = 0;
            for (int a = 0; a < size[g]; a++) {
                int i = member(g, a);
                cost += moved(i, g);
                twice += pairs.of(i, g);
            }
            cost += twice / 2 + minLoss[g] + unled(g, 0, 0) + mixed(g, -1, -1) + (cannotMeet[g] ? t.hard : 0);
        }
    }

    private void enter(int i, int g) {
        placeOf[i] = size[g];
        members[g * t.width + size[g]++] = i;
        groupOf[i] = g;
        count(i, g, 1);
    }

    private void leave(int i) {
        int g = groupOf[i];
        int last = members[g * t.width + --size[g]];
        members[g * t.width + placeOf[i]] = last;
        placeOf[last] = placeOf[i];
        count(i, g, -1);
    }

    private void count(int i, int g, int sign) {
        catalysts[g] += t.catalyst[i] ? sign : 0;
        heads[g * 5 + t.profile[i]] += sign;
        for (int f = 0; f < t.focuses; f++) {
            groupLoss[g * t.focuses + f] += sign * t.loss[i * t.focuses + f];
        }
    }

    private int moved(int i, int g) {
        return t.earlier[i] >= 0 && t.earlier[i] != g ? t.moved : 0;
    }

    /** Least loss of a group over the foci, were one out and one in; −1 stands for nobody. */
    private int least(int g, int out, int in) {
        if (t.focuses == 0) {
            return 0;
        }
        int best = Integer.MAX_VALUE;
        for (int f = 0; f < t.focuses; f++) {
            int loss = groupLoss[g * t.focuses + f];
            loss -= out < 0 ? 0 : t.loss[out * t.focuses + f];
            loss += in < 0 ? 0 : t.loss[in * t.focuses + f];
            best = Math.min(best, loss);
        }
        return best;
    }

    private int unled(int g, int moreHeads, int moreCatalysts) {
        return size[g] + moreHeads > 0 && catalysts[g] + moreCatalysts == 0 ? t.noCatalyst : 0;
    }

    private int mixed(int g, int out, int in) {
        if (t.mixWeight == 0) {
            return 0;
        }
        int o = out < 0 ? 0 : t.profile[out];
        int n = in < 0 ? 0 : t.profile[in];
        int at = g * 5;
        return t.mixWeight
                * t.mix.group(
                        heads[at + 1] - (o == 1 ? 1 : 0) + (n == 1 ? 1 : 0),
                        heads[at + 2] - (o == 2 ? 1 : 0) + (n == 2 ? 1 : 0),
                        heads[at + 3] - (o == 3 ? 1 : 0) + (n == 3 ? 1 : 0),
                        heads[at + 4] - (o == 4 ? 1 : 0) + (n == 4 ? 1 : 0));
    }

    /** What it would cost group g to lose one and gain one (−1: nobody). */
    private int delta(int g, int out, int in) {
        long left = out < 0 ? common[g] : commonWithout[out];
        int heads = size[g] + (in < 0 ? 0 : 1) - (out < 0 ? 0 : 1);
        boolean cannot = heads > 0 && Long.bitCount(in < 0 ? left : left & t.slots[in]) < t.commonSlots;
        return told(g, out, in)
                + (cannot == cannotMeet[g] ? 0 : cannot ? t.hard : -t.hard)
                + least(g, out, in)
                - minLoss[g];
    }

    /** The part of a change that is told at once: all but the focus and the common slots. */
    private int told(int g, int out, int in) {
        int delta = in < 0 ? 0 : pairs.of(in, g) - (out < 0 ? 0 : t.pair[in * t.teachers + out]);
        delta -= out < 0 ? 0 : pairs.of(out, g);
        int more = (in >= 0 && t.catalyst[in] ? 1 : 0) - (out >= 0 && t.catalyst[out] ? 1 : 0);
        int moreHeads = (in < 0 ? 0 : 1) - (out < 0 ? 0 : 1);
        if (more != 0 || moreHeads != 0) {
            delta += unled(g, moreHeads, more) - unled(g, 0, 0);
        }
        if (t.mixWeight != 0) {
            delta += mixed(g, out, in) - mixed(g, -1, -1);
        }
        if (t.moved != 0) {
            delta += (in < 0 ? 0 : moved(in, g)) - (out < 0 ? 0 : moved(out, g));
        }
        return delta;
    }

    /** A swap changes at least so much, and it costs less to say than how much it changes: most are refused by this. */
    int swapAtLeast(int a, int b) {
        int g = groupOf[a];
        int h = groupOf[b];
        int loss = lossWithout[a] - minLoss[g] + lossWithout[b] - minLoss[h] + t.leastLoss[a] + t.leastLoss[b];
        return loss - (cannotMeet[g] ? t.hard : 0) - (cannotMeet[h] ? t.hard : 0) + told(g, a, b) + told(h, b, a);
    }

    /** What swapping two teachers of different groups would change. */
    int swapDelta(int a, int b) {
        return delta(groupOf[a], a, b) + delta(groupOf[b], b, a);
    }

    /** What moving a teacher to another group would change. */
    int moveDelta(int a, int to) {
        return delta(groupOf[a], a, -1) + delta(to, -1, a);
    }

    void swap(int a, int b, int delta) {
        int g = groupOf[a];
        int h = groupOf[b];
        pairs.swap(a, g, b, h);
        leave(a);
        leave(b);
        enter(a, h);
        enter(b, g);
        settle(g, h, delta);
    }

    void move(int a, int to, int delta) {
        int g = groupOf[a];
        pairs.leave(a, g);
        pairs.enter(a, to);
        leave(a);
        enter(a, to);
        settle(g, to, delta);
    }

    private void settle(int g, int h, int delta) {
        cost += delta;
        renew(g);
        renew(h);
    }

    /** What is remembered of a group and of each member's leaving it. */
    private void renew(int g) {
        long all = -1L;
        for (int a = 0; a < size[g]; a++) {
            int i = member(g, a);
            long others = -1L;
            for (int b = 0; b < size[g]; b++) {
                others &= a == b ? -1L : t.slots[member(g, b)];
            }
            commonWithout[i] = others;
            lossWithout[i] = least(g, i, -1);
            all &= t.slots[i];
        }
        common[g] = all;
        cannotMeet[g] = size[g] > 0 && Long.bitCount(all) < t.commonSlots;
        minLoss[g] = least(g, -1, -1);
    }
}
