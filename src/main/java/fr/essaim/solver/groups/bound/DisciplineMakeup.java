package fr.essaim.solver.groups.bound;

import fr.essaim.solver.groups.Teacher;
import java.util.Arrays;
import java.util.List;

/**
 * The disciplines of a group where groups of one discipline are sought: each pair of different ones has its price. The
 * cheapest group is found by taking the disciplines one after the other, none but the most frequent by more than half;
 * unknown ones pair with nobody.
 */
final class DisciplineMakeup implements Makeup {

    private final int[] classOf;
    private final int known;
    private final int[] heads;
    private final boolean typed;
    private final int weight;
    private final int low;
    private final int high;
    private final double[] best;
    private final int[][] taken;

    DisciplineMakeup(List<Teacher> teachers, int weight, int low, int high, boolean typed) {
        this.typed = typed;
        this.weight = weight;
        this.low = low;
        this.high = high;
        List<String> names = teachers.stream()
                .map(Teacher::discipline)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
        known = names.size();
        classOf = teachers.stream()
                .mapToInt(one -> one.discipline().isEmpty() ? known : names.indexOf(one.discipline()))
                .toArray();
        heads = new int[known + 1];
        Arrays.stream(classOf).forEach(c -> heads[c]++);
        best = new double[high + 1];
        taken = new int[known][high + 1];
    }

    /** One for each discipline that may be the most frequent, or one for all. */
    @Override
    public int types() {
        return typed ? Math.max(1, known) : 1;
    }

    @Override
    public int classes() {
        return heads.length;
    }

    @Override
    public int[] classOf() {
        return classOf;
    }

    /** Here the mean is that of one cheapest make-up. */
    @Override
    public void cheapest(int type, double[] price, double smooth, double[] least, double[][] mean) {
        Arrays.fill(best, Double.MAX_VALUE);
        best[0] = 0;
        for (int c = 0; c < known; c++) {
            take(c, price[c], typed && c != type ? high / 2 : high);
        }
        Arrays.fill(least, Double.MAX_VALUE);
        for (int m = low; m <= high; m++) {
            int unknown = 0;
            for (int u = 0; u <= Math.min(m, heads[known]); u++) {
                int rest = m - u;
                double cost = best[rest] == Double.MAX_VALUE
                        ? Double.MAX_VALUE
                        : weight * (rest * (rest - 1) / 2.0) + best[rest] - u * price[known];
                if (cost < least[m]) {
                    least[m] = cost;
                    unknown = u;
                }
            }
            Arrays.fill(mean[m], 0);
            mean[m][known] = unknown;
            int left = m - unknown;
            for (int c = known - 1; c >= 0; c--) {
                mean[m][c] = taken[c][left];
                left -= taken[c][left];
            }
        }
    }

    /** One discipline more: each pair within it saves the price of a pair. */
    private void take(int c, double price, int most) {
        Arrays.fill(taken[c], 0);
        for (int members = high; members > 0; members--) {
            for (int some = 1; some <= Math.min(most, Math.min(members, heads[c])); some++) {
                double before = best[members - some];
                double cost = before == Double.MAX_VALUE
                        ? Double.MAX_VALUE
                        : before - weight * (some * (some - 1) / 2.0) - some * price;
                if (cost < best[members]) {
                    best[members] = cost;
                    taken[c][members] = some;
                }
            }
        }
    }
}
