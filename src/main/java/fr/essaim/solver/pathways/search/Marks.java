package fr.essaim.solver.pathways.search;

/** A set of small numbers that remembers a cost for each: what a change touched, and what it was before. */
final class Marks {

    private final boolean[] in;
    final int[] items;
    final int[] before;
    int count;

    Marks(int bound) {
        in = new boolean[bound];
        items = new int[bound];
        before = new int[bound];
    }

    void add(int item) {
        if (!in[item]) {
            in[item] = true;
            items[count++] = item;
        }
    }

    void clear() {
        for (int k = 0; k < count; k++) {
            in[items[k]] = false;
        }
        count = 0;
    }
}
