package fr.essaim.spaces;

import java.util.Locale;

/**
 * Something on the host that is no longer as it was delivered, because somebody there changed it.
 *
 * @param subject what it is about: a person's id, a post's key, "" for the space
 * @param name to show: of the person or the text
 */
public record Drift(Kind kind, String subject, String name) {

    /** What was seen. */
    public enum Kind {
        SPACE_GONE,
        SPACE_ARCHIVED,
        MEMBER_LEFT,
        /** Somebody we did not put there; shown only, a host's people may invite whom they like. */
        MEMBER_MORE,
        POST_GONE;

        /** The kind in small words, as the keys of its sentences have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a press on the button can mend. */
    public boolean mendable() {
        return kind != Kind.MEMBER_MORE;
    }
}
