package fr.essaim.web.parts;

/**
 * A state in a word and a shape, so that the colour only repeats it.
 *
 * @param tone end of the style {@code badge-…}, or "" for the neutral one
 * @param icon name of an {@link Icon}, or "" for none
 */
public record Badge(String tone, String icon, String text) {

    public static final Badge NONE = new Badge("", "", "");

    public static Badge good(String text) {
        return new Badge("good", "check", text);
    }

    public static Badge warn(String text) {
        return new Badge("warn", "warn", text);
    }

    public static Badge bad(String text) {
        return new Badge("bad", "cross", text);
    }

    public static Badge info(String text) {
        return new Badge("info", "info", text);
    }

    /** It is the reader's turn. */
    public static Badge yours(String text) {
        return new Badge("honey", "pen", text);
    }

    /** Something can be done already, though it need not be. */
    public static Badge open(String text) {
        return new Badge("line", "arrow", text);
    }

    /** Nothing to do before a date. */
    public static Badge later(String text) {
        return new Badge("", "clock", text);
    }

    /** Kept here, on its way to the platform. */
    public static Badge waiting(String text) {
        return new Badge("warn", "hourglass", text);
    }

    /** For the eyes of its author only. */
    public static Badge mine(String text) {
        return new Badge("line", "lock", text);
    }

    public static Badge plain(String text) {
        return new Badge("", "", text);
    }

    public boolean shown() {
        return !text.isEmpty();
    }
}
