package fr.essaim.groups;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a plan was searched with. The same search over the same answers gives the same plan, whenever and wherever.
 *
 * @param moves budget of the search, in moves tried
 * @param scenario the kit's scenario 1 to 4 that shapes the profiles of a group
 * @param sameDiscipline seek groups of one discipline instead of several
 * @param commonSlots prescribed slots that all members of a group must be able to attend
 * @param stoppedAfter moves after which somebody stopped it, 0 when it went to its end; stopping there again gives the
 *     same plan again
 * @param engine version of the engine that searched, 0 before it did; another one may find another plan
 * @param weights price of each constraint, by its name
 */
public record Search(
        long seed,
        long moves,
        int scenario,
        boolean sameDiscipline,
        int commonSlots,
        long stoppedAfter,
        int engine,
        SortedMap<String, Integer> weights) {

    public Search {
        weights = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    public static Search of(long seed, long moves, int scenario, boolean sameDiscipline, Map<String, Integer> weights) {
        return new Search(seed, moves, scenario, sameDiscipline, 0, 0, 0, new TreeMap<>(weights));
    }

    public Search withSeed(long other) {
        return new Search(other, moves, scenario, sameDiscipline, commonSlots, 0, 0, weights);
    }

    public Search sharing(int slots) {
        return new Search(seed, moves, scenario, sameDiscipline, slots, stoppedAfter, engine, weights);
    }

    public Search stopped(long after) {
        return new Search(seed, moves, scenario, sameDiscipline, commonSlots, after, engine, weights);
    }

    /** Done by the engine of this version. */
    public Search by(int version) {
        return new Search(seed, moves, scenario, sameDiscipline, commonSlots, stoppedAfter, version, weights);
    }
}
