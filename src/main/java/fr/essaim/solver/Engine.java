package fr.essaim.solver;

/**
 * Which engine this is. A plan is found again from its problem, seed and budget only by the engine that made it, so its
 * version is stored with the plan: a later one says so rather than give another plan in silence.
 */
public final class Engine {

    /**
     * Raised when a search may give another plan for the same problem, seed and budget: whenever a figure that the tests
     * hold still on every JDK has to be renewed.
     */
    public static final int VERSION = 2;

    /** The one before versions were stored. */
    public static final int FIRST = 1;

    private Engine() {}
}
