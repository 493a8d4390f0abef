package fr.essaim.web.drawings;

import java.util.List;

/**
 * A bar for each answer with its count, and where wanted a mark for a second count. All on the same base, which is
 * said: "38 sur 40".
 *
 * @param base how many people could have answered; the length of a full bar
 * @param first what the bars count
 * @param second what the marks count, "" without marks
 */
public record Bars(String caption, String subject, String first, String second, int base, List<Bar> bars) {

    /** Length of a full bar in the units of the drawing. */
    public static final int LENGTH = 400;

    /**
     * @param second the marked count, or a negative number without a mark
     * @param kept whether it is one of those retained, with the word that says so
     */
    public record Bar(String label, int first, int second, boolean kept, String word) {

        public static Bar of(String label, int count) {
            return new Bar(label, count, -1, false, "");
        }

        public Bar marked(int count) {
            return new Bar(label, first, count, kept, word);
        }

        public Bar kept(String as) {
            return new Bar(label, first, second, true, as);
        }
    }

    public Bars {
        bars = List.copyOf(bars);
    }

    public int length(int count) {
        return base == 0 ? 0 : Math.min(LENGTH, Math.round(LENGTH * (float) count / base));
    }

    public boolean marked() {
        return !second.isEmpty();
    }
}
