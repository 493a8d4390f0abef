package fr.essaim.solver;

/**
 * A small, fast, seeded source of chance (xorshift*, seeded by one step of SplitMix64), with the table of exponential
 * draws that annealing needs. Written out here so that no JDK may change it; the table is made with StrictMath, whose
 * results are the same everywhere.
 */
public final class Dice {

    /** No exponential draw is beyond this. */
    public static final double MOST = 10;

    private static final int DRAWS = 1 << 12;
    private static final double[] EXPONENTIAL = new double[DRAWS];

    static {
        for (int i = 0; i < DRAWS; i++) {
            EXPONENTIAL[i] = -StrictMath.log((i + 0.5) / DRAWS);
        }
    }

    private long state;

    public Dice(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        state = (z ^ (z >>> 31)) | 1L;
    }

    private int bits() {
        state ^= state >>> 12;
        state ^= state << 25;
        state ^= state >>> 27;
        return (int) ((state * 0x2545F4914F6CDD1DL) >>> 32);
    }

    /** A number from 0 to bound − 1, each as likely as the others but for one in 2³². */
    public int below(int bound) {
        return (int) (((bits() & 0xFFFFFFFFL) * bound) >>> 32);
    }

    /** A draw of the exponential law of mean 1: a worsening δ is accepted at temperature T when δ ≤ T × draw. */
    public double exponential() {
        return EXPONENTIAL[bits() & (DRAWS - 1)];
    }
}
