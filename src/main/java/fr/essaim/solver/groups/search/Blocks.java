package fr.essaim.solver.groups.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Teachers tied together by pairs, directly or through others. */
final class Blocks {

    private Blocks() {}

    /** The blocks of two teachers or more, by number. */
    static List<List<Integer>> of(int teachers, List<int[]> pairs) {
        int[] root = new int[teachers];
        for (int i = 0; i < teachers; i++) {
            root[i] = i;
        }
        for (int[] pair : pairs) {
            root[find(root, pair[0])] = find(root, pair[1]);
        }
        Map<Integer, List<Integer>> blocks = new LinkedHashMap<>();
        for (int i = 0; i < teachers; i++) {
            blocks.computeIfAbsent(find(root, i), key -> new ArrayList<>()).add(i);
        }
        return blocks.values().stream().filter(block -> block.size() > 1).toList();
    }

    private static int find(int[] root, int i) {
        int at = i;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }
}
