package fr.essaim.groups;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a plan costs; less is better, and the parts add up to the whole.
 *
 * @param bound no plan can cost less; negative when it was not computed
 * @param parts cost by constraint
 */
public record Cost(long total, long bound, SortedMap<String, Long> parts) {

    public Cost {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    public static Cost of(long bound, Map<String, Long> parts) {
        long total = parts.values().stream().mapToLong(Long::longValue).sum();
        return new Cost(total, bound, new TreeMap<>(parts));
    }

    /**
     * At most so many per cent of it could be spared by the best there can be, rounded up; empty when nothing
     * certifies it.
     */
    public OptionalInt percentFromBest() {
        if (bound < 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(total <= bound ? 0 : (int) ((100 * (total - bound) + total - 1) / total));
    }
}
