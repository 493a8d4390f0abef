package fr.essaim.groups.forming;

import fr.essaim.groups.Search;
import fr.essaim.questionnaire.profiles.Scenario;
import fr.essaim.solver.Engine;
import fr.essaim.solver.groups.GroupWeights;
import fr.essaim.solver.groups.ProfileMix;
import fr.essaim.solver.groups.search.GroupsSearch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The weights a team starts from, and how those stored with a plan are read back. */
public final class Presets {

    static final String CATALYST = "catalyst";
    static final String CONCERN = "concern";
    static final String PROFILE = "profile";
    static final String DISCIPLINE = "discipline";
    static final String SENIORITY = "seniority";
    static final String MET = "met";
    static final String SCHOOL = "school";
    static final String MOVED = "moved";

    private Presets() {}

    /** What the kit's words ask for: a shared concern, different profiles, a catalyst in each group. */
    public static Map<String, Integer> usual() {
        GroupWeights usual = GroupWeights.USUAL;
        return new TreeMap<>(Map.of(
                CATALYST, usual.noCatalyst(),
                CONCERN, usual.concern(),
                PROFILE, usual.profile(),
                DISCIPLINE, usual.discipline(),
                SENIORITY, usual.seniority(),
                MET, usual.met(),
                SCHOOL, usual.school(),
                MOVED, usual.moved()));
    }

    /** Names of the presets, in the order in which they are offered. */
    public static List<String> names() {
        return List.of("usual", "concerns", "profiles", "disciplines", "new-faces");
    }

    /** The prices of a preset; the usual ones for a name that is none. */
    public static Map<String, Integer> named(String preset) {
        Map<String, Integer> weights = usual();
        switch (preset) {
            case "concerns" -> weights.put(CONCERN, 10);
            case "profiles" -> weights.put(PROFILE, 20);
            case "disciplines" -> weights.put(DISCIPLINE, 20);
            case "new-faces" -> weights.put(MET, 30);
            default -> weights.put(CATALYST, GroupWeights.USUAL.noCatalyst());
        }
        return weights;
    }

    /** The preset these prices are, empty when somebody set them otherwise. */
    public static Optional<String> of(Map<String, Integer> weights) {
        return names().stream().filter(name -> named(name).equals(weights)).findFirst();
    }

    /** The prices of a search that can matter here and that a team may set. */
    public static Map<String, Integer> settable(Search search, Roll roll, boolean published) {
        Map<String, Integer> prices = new TreeMap<>(search.weights());
        prices.remove(SENIORITY);
        if (roll.met().isEmpty()) {
            prices.remove(MET);
        }
        if (roll.apart() || roll.campaign().schools().size() < 2) {
            prices.remove(SCHOOL);
        }
        if (!published) {
            prices.remove(MOVED);
        }
        return prices;
    }

    /** Budget of a search, so many times the usual one for so many teachers. */
    public static long moves(int teachers, int times) {
        return times * GroupsSearch.movesFor(teachers);
    }

    /** The first search of a campaign: the scenario its answers suggest, all slots shared that must be. */
    public static Search first(Roll roll) {
        int scenario =
                roll.suggested().stream().findFirst().map(Scenario::number).orElse(1);
        return search(1, roll.candidates().size(), scenario);
    }

    /** Whether the engine that made the plan was another: the same search may now give another plan. */
    public static boolean isOfOlderEngine(Search search) {
        return search.engine() < Engine.VERSION;
    }

    /** The usual search for so many teachers, told apart by its seed. */
    static Search search(long seed, int teachers, int scenario) {
        return Search.of(seed, GroupsSearch.movesFor(teachers), scenario, false, usual());
    }

    static GroupWeights weights(Search search) {
        Map<String, Integer> weights = search.weights();
        GroupWeights usual = GroupWeights.USUAL;
        return new GroupWeights(
                weights.getOrDefault(CATALYST, usual.noCatalyst()),
                weights.getOrDefault(CONCERN, usual.concern()),
                weights.getOrDefault(PROFILE, usual.profile()),
                weights.getOrDefault(DISCIPLINE, usual.discipline()),
                weights.getOrDefault(SENIORITY, usual.seniority()),
                weights.getOrDefault(MET, usual.met()),
                weights.getOrDefault(SCHOOL, usual.school()),
                weights.getOrDefault(MOVED, usual.moved()));
    }

    static ProfileMix mix(int scenario) {
        return switch (scenario) {
            case 2 -> ProfileMix.RESOURCES_LEAD;
            case 3 -> ProfileMix.CATALYSTS_LEAD;
            case 4 -> ProfileMix.TWO_KINDS;
            default -> ProfileMix.EVEN;
        };
    }
}
