package fr.essaim.solver.groups.bound;

import fr.essaim.solver.groups.GroupWeights;
import fr.essaim.solver.groups.ProfileMix;
import fr.essaim.solver.groups.Teacher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The profiles of a group as its scenario sees them, and whether it has a catalyst: every way to fill a group is looked
 * at. Profiles outside the kit's four count as one that costs nothing.
 */
final class ProfileMakeup implements Makeup {

    private static final int KINDS = 5;

    /** Beyond so many times the smoothness a way counts for nothing in the mean. */
    private static final int FAR = 8;

    private final int[] classOf;
    private final boolean pairsUp;
    private final List<Integer> kinds;
    private final int[] heads;
    private final int[] begin;
    private final double[] cost;
    private final int[] size;
    private final double[][] count;
    private final double[] value;

    /** @param low fewest, high most members of a group */
    ProfileMakeup(List<Teacher> teachers, ProfileMix mix, GroupWeights weights, int unled, int low, int high) {
        pairsUp = mix.pair(1, 3) > 0;
        int[] kindOf = teachers.stream().mapToInt(ProfileMakeup::kind).toArray();
        kinds = Arrays.stream(kindOf).distinct().sorted().boxed().toList();
        classOf = Arrays.stream(kindOf).map(kinds::indexOf).toArray();
        heads = new int[kinds.size()];
        Arrays.stream(classOf).forEach(c -> heads[c]++);
        List<int[]> ways = new ArrayList<>();
        for (int members = low; members <= high; members++) {
            fill(new int[heads.length], 0, members, ways);
        }
        ways.sort(Comparator.comparing(this::forLearners));
        int others = (int) ways.stream().filter(way -> !forLearners(way)).count();
        begin = new int[] {0, others, ways.size()};
        size = ways.stream().mapToInt(way -> Arrays.stream(way).sum()).toArray();
        cost = ways.stream()
                .mapToDouble(way -> weights.profile() * units(mix, way) + (led(way) ? 0 : unled))
                .toArray();
        count = new double[heads.length][ways.size()];
        for (int c = 0; c < heads.length; c++) {
            for (int x = 0; x < cost.length; x++) {
                count[c][x] = ways.get(x)[c];
            }
        }
        value = new double[cost.length];
    }

    private static int kind(Teacher teacher) {
        int profile = teacher.profile() >= 1 && teacher.profile() <= 4 ? teacher.profile() : 0;
        return profile + (teacher.catalyst() ? KINDS : 0);
    }

    private void fill(int[] way, int c, int left, List<int[]> ways) {
        if (c == way.length) {
            if (left == 0) {
                ways.add(way.clone());
            }
            return;
        }
        for (way[c] = Math.min(left, heads[c]); way[c] >= 0; way[c]--) {
            fill(way, c + 1, left - way[c], ways);
        }
        way[c] = 0;
    }

    private int[] profiles(int[] way) {
        int[] of = new int[KINDS];
        for (int c = 0; c < way.length; c++) {
            of[kinds.get(c) % KINDS] += way[c];
        }
        return of;
    }

    /** Both scenarios that look at whole groups know two types: those made for profile 1, and the others. */
    private boolean forLearners(int[] way) {
        int[] of = profiles(way);
        return of[1] + (pairsUp ? 0 : of[3]) > of[4] + (pairsUp ? of[3] : 0);
    }

    private int units(ProfileMix mix, int[] way) {
        int[] of = profiles(way);
        int units = mix.group(of[1], of[2], of[3], of[4]);
        for (int p = 1; p < KINDS; p++) {
            units += mix.pair(p, p) * (of[p] * (of[p] - 1) / 2);
            for (int q = 1; q < p; q++) {
                units += mix.pair(p, q) * of[p] * of[q];
            }
        }
        return units;
    }

    private boolean led(int[] way) {
        int catalysts = 0;
        int all = 0;
        for (int c = 0; c < way.length; c++) {
            catalysts += kinds.get(c) >= KINDS ? way[c] : 0;
            all += way[c];
        }
        return catalysts > 0 || all == 0;
    }

    @Override
    public int types() {
        return 2;
    }

    @Override
    public int classes() {
        return heads.length;
    }

    @Override
    public int[] classOf() {
        return classOf;
    }

    @Override
    public void cheapest(int type, double[] price, double smooth, double[] least, double[][] mean) {
        int from = begin[type];
        int to = begin[type + 1];
        System.arraycopy(cost, from, value, from, to - from);
        for (int c = 0; c < heads.length; c++) {
            double by = price[c];
            double[] many = count[c];
            for (int x = from; x < to; x++) {
                value[x] -= by * many[x];
            }
        }
        Arrays.fill(least, Double.MAX_VALUE);
        for (int x = from; x < to; x++) {
            least[size[x]] = Math.min(least[size[x]], value[x]);
        }
        means(from, to, smooth, least, mean);
    }

    private void means(int from, int to, double smooth, double[] least, double[][] mean) {
        double[] sum = new double[least.length];
        for (double[] row : mean) {
            Arrays.fill(row, 0);
        }
        for (int x = from; x < to; x++) {
            double above = value[x] - least[size[x]];
            if (above < FAR * smooth) {
                double share = Makeup.share(above, smooth);
                sum[size[x]] += share;
                for (int c = 0; c < heads.length; c++) {
                    mean[size[x]][c] += share * count[c][x];
                }
            }
        }
        for (int m = 0; m < sum.length; m++) {
            for (int c = 0; c < heads.length && sum[m] > 0; c++) {
                mean[m][c] /= sum[m];
            }
        }
    }
}
