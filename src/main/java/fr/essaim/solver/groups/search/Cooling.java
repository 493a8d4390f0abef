package fr.essaim.solver.groups.search;

import fr.essaim.solver.Progress;

/** The schedule of the rounds of an annealing: a first long one, then shorter and milder ones from the best plan. */
final class Cooling {

    /** Up to so many teachers several rounds are worth more than one long one. */
    private static final int SMALL = 250;

    private static final int ROUNDS = 4;

    /** Shares of the mean worsening of a swap; measured on random schools, not critical within a factor of two. */
    private static final double HOT = 0.25;

    private static final double COLD = 0.01;

    /**
     * The one long round of a large event begins below the heat at which foci come and go for nothing, and ends where a
     * single point is refused; measured on 480 and 1,000 teachers, ending at {@link #COLD} leaves it half done.
     */
    private static final double LARGE_HOT = 0.1;

    private static final double LARGE_COLD = 0.002;

    private final Annealing annealing;
    private final long budget;
    private final Progress progress;

    Cooling(Annealing annealing, long budget, Progress progress) {
        this.annealing = annealing;
        this.budget = budget;
        this.progress = progress;
    }

    /** False when somebody asked to stop. */
    boolean rounds() {
        int[] free = annealing.free();
        if (free.length < 2) {
            return true;
        }
        double scale = annealing.scale(free);
        if (free.length > SMALL) {
            boolean whole = annealing.cool(scale * LARGE_HOT, scale * LARGE_COLD, budget, budget, progress);
            annealing.backToBest();
            return whole;
        }
        for (int r = 0; r < ROUNDS; r++) {
            double hot = scale * (r == 0 ? HOT : HOT / 2);
            if (!annealing.cool(hot, scale * COLD, budget / ROUNDS, budget, progress)) {
                return false;
            }
            annealing.backToBest();
        }
        return true;
    }

    /** From what a search had when it was stopped to where a single point is refused: all in one go, asking nobody. */
    void settle() {
        int[] free = annealing.free();
        if (free.length > 1) {
            double scale = annealing.scale(free);
            annealing.cool(scale * COLD * 4, scale * LARGE_COLD, budget, budget, progress);
        }
    }

    /** One round that disturbs little: for a plan that is good but for one thing. False when somebody asked to stop. */
    boolean mild() {
        int[] free = annealing.free();
        if (free.length < 2) {
            return true;
        }
        double scale = annealing.scale(free);
        return annealing.cool(scale * COLD * 4, scale * COLD, budget, budget, progress);
    }
}
