package fr.essaim.solver;

/**
 * How hard to search, in moves tried and never in seconds: that is what makes a result repeatable.
 *
 * @param seed any number; stored with the plan and published with a draw
 * @param moves budget of moves tried, at least 1; about ten million are tried per second on one core for groups
 */
public record Effort(long seed, long moves) {

    public Effort {
        if (moves < 1) {
            throw new IllegalArgumentException("a search needs at least one move");
        }
    }

    /** The same budget, cut by the given divisor. */
    public Effort share(int parts) {
        return new Effort(seed, Math.max(1, moves / parts));
    }
}
