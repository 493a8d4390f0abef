package fr.essaim.web.parts;

/**
 * One step of a campaign's road: where it stands, what blocks the next, one button.
 *
 * @param key the few words that count, in bold: "4 retenues"
 * @param fact the rest of the sentence
 * @param blocks what must happen first, "" when nothing does
 */
public record RiverStep(
        String title, State state, Badge badge, String key, String fact, String blocks, String note, Link action) {

    /** How the stone is drawn. */
    public enum State {
        DONE("done"),
        NOW("now"),
        OPEN("open"),
        LATER("later");

        private final String style;

        State(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    public static RiverStep of(String title, State state, Badge badge, String key, String fact, Link action) {
        return new RiverStep(title, state, badge, key, fact, "", "", action);
    }

    public RiverStep blockedBy(String what) {
        return new RiverStep(title, state, badge, key, fact, what, note, action);
    }

    public RiverStep noting(String what) {
        return new RiverStep(title, state, badge, key, fact, blocks, what, action);
    }

    public boolean now() {
        return state == State.NOW;
    }
}
