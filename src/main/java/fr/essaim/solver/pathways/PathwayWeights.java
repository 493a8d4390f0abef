package fr.essaim.solver.pathways;

/**
 * What each thing costs, in points; stored with a plan.
 *
 * @param missing a visit missing from a pathway
 * @param unmet a concern of the focus no visit answers
 * @param unfair for each point of regret beyond six, on top of the regret itself
 * @param session a session opened
 * @param halfDay an animator on site for a half-day
 * @param hole an idle slot between two visits of a half-day
 * @param twoHalfDays a pathway spread over one half-day more
 * @param changed a visit changed since the plan was published
 */
public record PathwayWeights(
        int missing, int unmet, int unfair, int session, int halfDay, int hole, int twoHalfDays, int changed) {

    /** For each participant of a session that is too full or has no room. */
    public static final int CROWDED = 100;

    /** For each broken rule of another kind. */
    public static final int BROKEN = 1000;

    public static final PathwayWeights USUAL = new PathwayWeights(200, 40, 2, 4, 6, 3, 2, 15);
}
