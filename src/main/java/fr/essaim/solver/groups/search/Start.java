package fr.essaim.solver.groups.search;

/**
 * The first assignment: everyone where the earlier plan had them when that is still allowed, the others in the first
 * group of their school that lacks people. Sizes then lie within their bounds whenever there are places enough.
 */
final class Start {

    private Start() {}

    static int[] of(Tables t) {
        int[] group = new int[t.teachers];
        int[] size = new int[t.groups];
        java.util.Arrays.fill(group, -1);
        for (int i = 0; i < t.teachers; i++) {
            if (t.fixed[i]) {
                group[i] = t.earlier[i];
                size[group[i]]++;
            }
        }
        for (int i = 0; i < t.teachers; i++) {
            int g = t.earlier[i];
            if (group[i] < 0 && g >= 0 && t.schoolOfGroup[g] == t.school[i] && size[g] < t.high[g]) {
                group[i] = g;
                size[g]++;
            }
        }
        for (int i = 0; i < t.teachers; i++) {
            if (group[i] < 0) {
                group[i] = emptiest(t, size, t.school[i]);
                size[group[i]]++;
            }
        }
        raise(t, group, size);
        return group;
    }

    private static int emptiest(Tables t, int[] size, int school) {
        int best = -1;
        for (int g = 0; g < t.groups; g++) {
            boolean open = t.schoolOfGroup[g] == school && size[g] < t.high[g];
            if (open && (best < 0 || size[g] - t.low[g] < size[best] - t.low[best])) {
                best = g;
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("no place left for a teacher");
        }
        return best;
    }

    /** Takes people from the largest groups for those that are still too small. */
    private static void raise(Tables t, int[] group, int[] size) {
        for (int g = 0; g < t.groups; g++) {
            while (size[g] < t.low[g]) {
                int giver = -1;
                for (int i = 0; i < t.teachers; i++) {
                    int from = group[i];
                    boolean may =
                            !t.fixed[i] && t.schoolOfGroup[from] == t.schoolOfGroup[g] && size[from] > t.low[from];
                    if (may && (giver < 0 || size[from] > size[group[giver]])) {
                        giver = i;
                    }
                }
                if (giver < 0) {
                    return;
                }
                size[group[giver]]--;
                group[giver] = g;
                size[g]++;
            }
        }
    }
}
