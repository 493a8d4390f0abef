package fr.essaim.groups.forming;

import fr.essaim.groups.Search;
import fr.essaim.solver.groups.GroupWeights;
import fr.essaim.solver.groups.ProfileMix;
import fr.essaim.solver.groups.search.GroupsSearch;
import java.util.Map;
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
