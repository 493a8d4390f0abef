package fr.essaim.solver.groups.search;

import fr.essaim.solver.Effort;
import fr.essaim.solver.Progress;

/**
 * How a budget is spent. The usual one is one run; a longer one of a school is spent on several runs from afresh, since
 * there the best of many beats one long run (measured: 60 teachers, best of eight runs of a million moves against one of
 * eight millions). Moves tried are counted over all of them, so that stopping at the same move gives the same plan.
 */
final class Runs {

    private static final int SCHOOL = 250;

    /** Moves for each teacher once a search is stopped. */
    private static final long SETTLING = 2_000;

    private final Tables tables;
    private final Effort effort;
    private final Progress progress;
    private long tried;
    private int[] best;
    private int[] last;
    private long bestCost = Long.MAX_VALUE;

    Runs(Tables tables, Effort effort, Progress progress) {
        this.tables = tables;
        this.effort = effort;
        this.progress = progress;
    }

    int[] best() {
        return best;
    }

    /** What the latest run found. */
    int[] last() {
        return last;
    }

    long tried() {
        return tried;
    }

    /** False when somebody asked to stop. */
    boolean all() {
        long runs = count();
        for (long run = 0; run < runs; run++) {
            Annealing annealing = new Annealing(tables, Start.of(tables), effort.seed() + 0x9E3779B9L * run);
            boolean whole = new Cooling(annealing, effort.moves() / runs, onwards(effort.moves())).rounds();
            ended(annealing);
            if (annealing.bestCost() < bestCost) {
                bestCost = annealing.bestCost();
                best = last;
            }
            if (!whole) {
                return false;
            }
        }
        return true;
    }

    /** Moves after which a run of so many teachers gains less than another from afresh; measured on 30 to 120. */
    static long oneRun(int teachers) {
        return 280L * teachers * teachers;
    }

    private long count() {
        boolean school = tables.teachers <= SCHOOL && effort.moves() > GroupsSearch.movesFor(tables.teachers);
        return school ? Math.max(1, effort.moves() / oneRun(tables.teachers)) : 1;
    }

    /**
     * Cools what a stopped search has, for what is best while it is hot is far from good. A moment for any size; these
     * moves are not counted, so that stopping at the same move gives the same plan.
     */
    void settle() {
        Annealing annealing = new Annealing(tables, best, effort.seed() + 3);
        new Cooling(annealing, SETTLING * tables.teachers, Progress.NONE).settle();
        best = annealing.best().clone();
    }

    /** Once more from the best plan, with other prices. */
    boolean again(Tables strict, long moves) {
        Annealing annealing = new Annealing(strict, best, effort.seed() + 1);
        boolean whole = new Cooling(annealing, moves, onwards(tried + moves)).rounds();
        ended(annealing);
        best = last;
        return whole;
    }

    /** From the best plan and nearly cold, with other prices. */
    boolean lead(Tables leading, long moves) {
        Annealing annealing = new Annealing(leading, best, effort.seed() + 2);
        boolean whole = new Cooling(annealing, moves, onwards(tried + moves)).mild();
        ended(annealing);
        return whole;
    }

    private Progress onwards(long budget) {
        long before = tried;
        return (moves, share, cost) -> progress.goOn(before + moves, budget, Math.min(cost, bestCost));
    }

    private void ended(Annealing annealing) {
        tried += annealing.tried();
        last = annealing.best().clone();
    }
}
