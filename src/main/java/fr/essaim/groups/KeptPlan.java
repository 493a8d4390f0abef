package fr.essaim.groups;

import fr.essaim.kernel.Id;
import java.time.Instant;

/**
 * A plan put aside under a name, to be compared and perhaps taken up again. It stays when revisions are forgotten.
 *
 * @param plan as it was then, with its revision of then
 */
public record KeptPlan(Id id, String name, GroupPlan plan, Id by, Instant at) {

    /** So many at most in a campaign: more than that nobody compares. */
    public static final int MOST = 6;
}
