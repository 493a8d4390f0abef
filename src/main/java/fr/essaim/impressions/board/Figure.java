package fr.essaim.impressions.board;

/**
 * How many answered and how many of them agree.
 *
 * @param shown false when it is kept back; the numbers are then 0
 */
public record Figure(boolean shown, int answers, int agree) {

    public static final Figure KEPT_BACK = new Figure(false, 0, 0);

    public boolean isEmpty() {
        return shown && answers == 0;
    }

    /** Rounded to whole per cent. */
    public int share() {
        return answers == 0 ? 0 : Math.round(100f * agree / answers);
    }
}
