package fr.essaim.solver.groups;

/**
 * The objective as data: what each thing costs, in points. Stored with a plan, so that it can be explained and
 * recomputed.
 *
 * @param noCatalyst a group without a catalyst
 * @param concern times (0, 1, 3, 6, 10 …) for a member whose strongest concerns lie outside the group's focus
 * @param profile a pair of the same profile, or a unit of the {@link ProfileMix} chosen
 * @param discipline a pair of the same discipline, or of different ones when the dynamics are disciplinary
 * @param seniority a pair of the same band
 * @param met a pair that already shared a group last year
 * @param school a pair of the same school, when schools are mixed
 * @param moved a teacher moved from the published plan
 */
public record GroupWeights(
        int noCatalyst, int concern, int profile, int discipline, int seniority, int met, int school, int moved) {

    /** Added once for each broken hard rule: larger than any sum of the others. */
    public static final int HARD = 100_000;

    /** The balance the kit's words ask for; the other presets are variations on it. */
    public static final GroupWeights USUAL = new GroupWeights(60, 4, 8, 5, 2, 4, 3, 20);

    public GroupWeights {
        for (int weight : new int[] {noCatalyst, concern, profile, discipline, seniority, met, school, moved}) {
            if (weight < 0 || weight > 1000) {
                throw new IllegalArgumentException("a weight of the objective is from 0 to 1000");
            }
        }
    }
}
