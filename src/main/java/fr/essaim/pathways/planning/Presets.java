package fr.essaim.pathways.planning;

import fr.essaim.solver.pathways.PathwayWeights;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The weights a team starts from, and how those stored with a plan are read back. */
public final class Presets {

    private static final String MISSING = "missing";
    private static final String UNMET = "unmet";
    private static final String UNFAIR = "unfair";
    private static final String SESSION = "session";
    private static final String HALF_DAY = "half-day";
    private static final String HOLE = "hole";
    private static final String TWO_HALF_DAYS = "two-half-days";
    private static final String CHANGED = "changed";

    private Presets() {}

    public static Map<String, Integer> usual() {
        PathwayWeights usual = PathwayWeights.USUAL;
        return new TreeMap<>(Map.of(
                MISSING, usual.missing(),
                UNMET, usual.unmet(),
                UNFAIR, usual.unfair(),
                SESSION, usual.session(),
                HALF_DAY, usual.halfDay(),
                HOLE, usual.hole(),
                TWO_HALF_DAYS, usual.twoHalfDays(),
                CHANGED, usual.changed()));
    }

    /** Names of the presets, in the order in which they are offered. */
    public static List<String> names() {
        return List.of("usual", "concerns", "fair", "animators", "compact", "stable");
    }

    /** The prices of a preset; the usual ones for a name that is none. */
    public static Map<String, Integer> named(String preset) {
        Map<String, Integer> weights = usual();
        switch (preset) {
            case "concerns" -> weights.put(UNMET, 160);
            case "fair" -> weights.put(UNFAIR, 12);
            case "animators" -> weights.putAll(Map.of(SESSION, 12, HALF_DAY, 30));
            case "compact" -> weights.putAll(Map.of(HOLE, 20, TWO_HALF_DAYS, 20));
            case "stable" -> weights.put(CHANGED, 80);
            default -> weights.put(MISSING, PathwayWeights.USUAL.missing());
        }
        return weights;
    }

    /** The preset these prices are, empty when somebody set them otherwise. */
    public static Optional<String> of(Map<String, Integer> weights) {
        return names().stream().filter(name -> named(name).equals(weights)).findFirst();
    }

    /** The prices a team sets, in the order in which they are read; a missing visit always costs the same. */
    public static List<String> set() {
        return List.of(UNMET, UNFAIR, SESSION, HALF_DAY, HOLE, TWO_HALF_DAYS, CHANGED);
    }

    /** What a plan keeps, for the search; the usual price of what it does not say. */
    static PathwayWeights weights(Map<String, Integer> kept) {
        Map<String, Integer> all = usual();
        all.putAll(kept);
        return new PathwayWeights(
                all.get(MISSING),
                all.get(UNMET),
                all.get(UNFAIR),
                all.get(SESSION),
                all.get(HALF_DAY),
                all.get(HOLE),
                all.get(TWO_HALF_DAYS),
                all.get(CHANGED));
    }
}
