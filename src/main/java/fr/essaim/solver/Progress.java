package fr.essaim.solver;

/**
 * Told now and then how a search stands; answers whether it shall go on. Called on the searching thread, some hundred
 * times in a search, so it may be used to publish a percentage and to cancel.
 */
@FunctionalInterface
public interface Progress {

    /** Nobody is looking and nobody will cancel. */
    Progress NONE = (tried, budget, best) -> true;

    /**
     * @param tried moves tried so far
     * @param budget moves that will be tried in all
     * @param best cost of the best plan so far
     * @return false to stop: the search then returns the best plan it has, which is complete
     */
    boolean goOn(long tried, long budget, long best);
}
