package fr.essaim.questionnaire.profiles;

/**
 * Where somebody stands on one axis.
 *
 * @param value 0 to 8; without meaning when undetermined
 * @param answered items of the axis that have an answer
 * @param asked items the axis is made of
 */
public record Score(double value, int answered, int asked) {

    public static final double TOP = 8;
    public static final double THRESHOLD = 4;
    /** Nearer than this to the threshold, an answer or two would change the side. */
    public static final double CENTRAL = 0.5;

    private static final int PERCENT_NEEDED = 70;

    /** Too few items were answered to say anything. */
    public boolean undetermined() {
        return answered * 100 < asked * PERCENT_NEEDED;
    }

    public boolean high() {
        return !undetermined() && value >= THRESHOLD;
    }

    public boolean central() {
        return !undetermined() && Math.abs(value - THRESHOLD) <= CENTRAL;
    }
}
