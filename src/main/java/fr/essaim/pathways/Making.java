package fr.essaim.pathways;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a draft came to be. With the seed, a built one is found again from it: same facts, seed, moves and weights, same
 * plan, on any machine.
 *
 * @param about what was touched: labels of groups, codes of workshops, numbers of slots
 * @param reason in the words of whoever did it, "" for a search
 * @param moves budget of the last search
 * @param engine version of the engine that made it; another one may find another plan
 * @param weights price of each thing in it, by its name
 */
public record Making(
        Kind kind, List<String> about, String reason, long moves, int engine, SortedMap<String, Integer> weights) {

    /** What was done. */
    public enum Kind {
        BUILT,
        REPAIRED,
        VISIT,
        SLOTS,
        GROUPS,
        ROOM,
        SESSION,
        TIME
    }

    public Making {
        about = List.copyOf(about);
        weights = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    /** Nobody kept how. */
    public static Making unknown() {
        return search(Kind.BUILT, 0, 0, Map.of());
    }

    public static Making search(Kind kind, long moves, int engine, Map<String, Integer> weights) {
        return new Making(kind, List.of(), "", moves, engine, new TreeMap<>(weights));
    }

    /** A hand's change to a plan made like this. */
    public Making then(Kind hand, List<String> touched, String why) {
        return new Making(hand, touched, why, moves, engine, weights);
    }

    public boolean isManual() {
        return kind != Kind.BUILT && kind != Kind.REPAIRED;
    }
}
