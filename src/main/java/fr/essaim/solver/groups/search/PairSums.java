package fr.essaim.solver.groups.search;

/**
 * What each teacher's pairs cost with the members of each group, kept up to date: a change is tried far more often than
 * it is made, so trying it must read as little as possible.
 */
final class PairSums {

    private final int teachers;
    private final short[] pair;
    private final int[] sum;

    PairSums(Tables tables) {
        teachers = tables.teachers;
        pair = tables.pair;
        sum = new int[tables.groups * teachers];
    }

    void clear() {
        java.util.Arrays.fill(sum, 0);
    }

    /** Points of a teacher with the members of a group, the teacher's own place in it apart. */
    int of(int i, int g) {
        return sum[g * teachers + i];
    }

    void enter(int i, int g) {
        int to = g * teachers;
        int from = i * teachers;
        for (int j = 0; j < teachers; j++) {
            sum[to + j] += pair[from + j];
        }
    }

    void leave(int i, int g) {
        int to = g * teachers;
        int from = i * teachers;
        for (int j = 0; j < teachers; j++) {
            sum[to + j] -= pair[from + j];
        }
    }

    /** Two teachers take each other's place: one leaves g for h, the other h for g. */
    void swap(int one, int g, int other, int h) {
        int there = g * teachers;
        int here = h * teachers;
        int left = one * teachers;
        int come = other * teachers;
        for (int j = 0; j < teachers; j++) {
            int more = pair[come + j] - pair[left + j];
            sum[there + j] += more;
            sum[here + j] -= more;
        }
    }
}
