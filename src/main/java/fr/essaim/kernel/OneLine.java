package fr.essaim.kernel;

import java.util.regex.Pattern;

/**
 * What somebody or something is called, on one line, wherever it comes in: typed, pasted, from a file or from a host. A
 * sign that shows nothing is not part of a name, and one that turns the direction makes it look like another.
 */
public final class OneLine {

    /** Controls, and what overrides or isolates a direction. Joiners within a word and marks of direction are spelling. */
    private static final Pattern SIGNS =
            Pattern.compile("[\\u0000-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069&&[^\\s]]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private OneLine() {}

    /** Without blanks around it, and with one for several; a space that holds words together stays what it is. */
    public static String of(String typed) {
        String plain = typed == null ? "" : SIGNS.matcher(typed).replaceAll("");
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }
}
