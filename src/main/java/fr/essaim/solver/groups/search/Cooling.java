package fr.essaim.solver.groups.search;

import fr.essaim.solver.Progress;

/** The schedule of the rounds of an annealing: a first long one, then shorter and milder ones from the best plan. */
final class Cooling {

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
        int rounds = Integer.getInteger("rounds", 1);
        double hot = scale * Double.parseDouble(System.getProperty("hot", "0.5"));
        double cold = scale * Double.parseDouble(System.getProperty("cold", "0.02"));
        for (int r = 0; r < rounds; r++) {
            if (!annealing.cool(
                    r == 0 ? hot : hot * Double.parseDouble(System.getProperty("mild", "0.5")),
                    cold,
                    budget / rounds,
                    budget,
                    progress)) {
                return false;
            }
            annealing.backToBest();
        }
        return true;
    }
}
