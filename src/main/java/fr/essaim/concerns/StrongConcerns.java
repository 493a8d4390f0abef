package fr.essaim.concerns;

import fr.essaim.questionnaire.Answers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The strongest concerns of each teacher who answered: those he shares at his own highest level, if that is at least
 * “rather strongly”. One word a teacher, one bit a concern, so that every possible set can be tried.
 */
final class StrongConcerns {

    private static final int AT_LEAST = 3;

    private final int[] teachers;
    private final int[] shared = new int[Concern.all().size() + 1];

    StrongConcerns(List<Answers> answers) {
        this.teachers = answers.stream().mapToInt(StrongConcerns::bits).toArray();
        for (Answers sheet : answers) {
            Concern.all()
                    .forEach(concern -> shared[concern.number()] += sheet.shares(concern.number()) >= AT_LEAST ? 1 : 0);
        }
    }

    private static int bits(Answers sheet) {
        int highest = Concern.all().stream()
                .mapToInt(concern -> sheet.shares(concern.number()))
                .max()
                .orElse(0);
        int bits = 0;
        for (Concern concern : Concern.all()) {
            if (highest >= AT_LEAST && sheet.shares(concern.number()) == highest) {
                bits |= bit(concern);
            }
        }
        return bits;
    }

    private static int bit(Concern concern) {
        return 1 << concern.number();
    }

    Coverage of(Collection<Concern> concerns) {
        SortedSet<Concern> set = new TreeSet<>(concerns);
        int bits = set.stream().mapToInt(StrongConcerns::bit).sum();
        Map<Concern, Integer> each = new TreeMap<>();
        Map<Concern, Integer> alone = new TreeMap<>();
        for (Concern concern : set) {
            each.put(concern, covered(bit(concern), 1));
            alone.put(concern, covered(bits, 1) - covered(bits & ~bit(concern), 1));
        }
        return new Coverage(set, covered(bits, 1), covered(bits, 2), teachers.length, each, alone);
    }

    private int covered(int set, int times) {
        int covered = 0;
        for (int strong : teachers) {
            covered += Integer.bitCount(strong & set) >= times ? 1 : 0;
        }
        return covered;
    }

    /**
     * The set of this size that speaks to the most teachers at least once, then twice, then is most widely shared:
     * all combinations are tried. Among equals, the first in the order of the questionnaire.
     */
    Coverage best(int size) {
        Comparator<Integer> better = Comparator.<Integer>comparingInt(set -> covered(set, 1))
                .thenComparingInt(set -> covered(set, 2))
                .thenComparingInt(this::shares);
        int best = 0;
        for (int set = 0; set < 1 << Concern.all().size() + 1; set += 2) {
            if (Integer.bitCount(set) == size && (best == 0 || better.compare(set, best) > 0)) {
                best = set;
            }
        }
        return of(concerns(best));
    }

    /** Other sets of this size that speak to as many once and twice as the best one. */
    int ties(int size) {
        Coverage best = best(size);
        int ties = -1;
        for (int set = 0; set < 1 << Concern.all().size() + 1; set += 2) {
            ties += Integer.bitCount(set) == size
                            && covered(set, 1) == best.atLeastOne()
                            && covered(set, 2) == best.atLeastTwo()
                    ? 1
                    : 0;
        }
        return ties;
    }

    private int shares(int set) {
        return concerns(set).stream()
                .mapToInt(concern -> shared[concern.number()])
                .sum();
    }

    private static List<Concern> concerns(int set) {
        List<Concern> concerns = new ArrayList<>(Concern.all());
        concerns.removeIf(concern -> (set & bit(concern)) == 0);
        return concerns;
    }

    /** How many teachers count both among their strongest; on the diagonal, how many count the one. */
    int both(Concern one, Concern other) {
        return covered(bit(one) | bit(other), one.equals(other) ? 1 : 2);
    }
}
