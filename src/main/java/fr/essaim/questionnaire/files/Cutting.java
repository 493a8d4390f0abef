package fr.essaim.questionnaire.files;

import fr.essaim.kernel.Failure;

/** Where a text is cut into cells: finds the separator, and the quote that never closes. */
final class Cutting {

    private static final char[] CANDIDATES = {';', ',', '\t'};
    private static final int LINES = 30;
    private static final int MOST_LOOKED_AT = 1 << 20;

    private Cutting() {}

    /** The sign that cuts the first rows into the most cells, the same number each time. */
    static char separator(String text) {
        char best = 0;
        int most = 0;
        for (char candidate : CANDIDATES) {
            int score = score(text, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        if (best == 0) {
            throw new Failure.Invalid("fichier", "questionnaire.file-one-column");
        }
        return best;
    }

    /**
     * Cells of the first row that has several, counted ten times when the following rows have as many: a lone title may
     * stand above the headings.
     */
    private static int score(String text, char separator) {
        int first = 0;
        int cells = 1;
        int rows = 0;
        int alike = 0;
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), MOST_LOOKED_AT) && rows < LINES; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                cells++;
            } else if (!quoted && c == '\n') {
                if (first < 2) {
                    first = cells;
                    rows = 0;
                } else {
                    alike += cells == first ? 1 : 0;
                }
                rows++;
                cells = 1;
            }
        }
        first = first < 2 ? cells : first;
        return first < 2 ? 0 : first * (rows <= 1 || alike * 2 >= rows - 1 ? 10 : 1);
    }

    /** The line on which a quote opens that nothing closes, or 0. */
    static int unclosedQuote(String text, char separator) {
        int line = 1;
        int opened = 0;
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && opened > 0) {
                opened = 0;
            } else if (c == '"' && (start || i > 0 && text.charAt(i - 1) == '"')) {
                opened = line;
            }
            start = opened == 0 && (c == separator || c == '\n' || c == '\r');
            line += c == '\n' ? 1 : 0;
        }
        return opened;
    }
}
