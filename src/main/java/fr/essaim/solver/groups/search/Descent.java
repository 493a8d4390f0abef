package fr.essaim.solver.groups.search;

/** The best single move or swap, again and again, until none gains: few changes, each worth its price. */
final class Descent {

    private final Tables t;
    private final Arrangement now;
    private int one;
    private int other;
    private int to;
    private int best;

    Descent(Tables tables, int[] start) {
        t = tables;
        now = new Arrangement(t, start);
    }

    /** Goes down; the assignment reached. Ends because each step lowers a cost that cannot be negative for ever. */
    int[] down() {
        while (look()) {
            if (other >= 0) {
                now.swap(one, other, best);
            } else {
                now.move(one, to, best);
            }
        }
        return now.groupOf.clone();
    }

    private boolean look() {
        best = 0;
        for (int a = 0; a < t.teachers; a++) {
            if (!t.fixed[a]) {
                moves(a);
                swaps(a);
            }
        }
        return best < 0;
    }

    private void moves(int a) {
        int from = now.groupOf[a];
        for (int g = 0; g < t.groups; g++) {
            boolean may = g != from
                    && t.schoolOfGroup[g] == t.school[a]
                    && now.size[from] > t.low[from]
                    && now.size[g] < t.high[g];
            if (may) {
                int delta = now.moveDelta(a, g);
                if (delta < best) {
                    best = delta;
                    one = a;
                    other = -1;
                    to = g;
                }
            }
        }
    }

    private void swaps(int a) {
        for (int b = 0; b < a; b++) {
            if (!t.fixed[b] && t.school[a] == t.school[b] && now.groupOf[a] != now.groupOf[b]) {
                int delta = now.swapDelta(a, b);
                if (delta < best) {
                    best = delta;
                    one = a;
                    other = b;
                }
            }
        }
    }
}
