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
        /** The host closed the account of somebody who is in the group. */
        MEMBER_INACTIVE,
        POST_GONE,
        /** A text of ours reads otherwise than it was delivered. */
        POST_CHANGED;

        /** The kind in small words, as the keys of its sentences have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a press on the button can mend for all at once. */
    public boolean mendable() {
        return kind != Kind.MEMBER_MORE && kind != Kind.MEMBER_INACTIVE;
    }

    /** Whether what happened on the host may also be taken as it is. */
    public boolean acceptable() {
        return ofMember() || kind == Kind.POST_GONE || kind == Kind.POST_CHANGED;
    }

    /** Whether it is about somebody of the group, which may have to change too. */
    public boolean ofMember() {
        return kind == Kind.MEMBER_LEFT || kind == Kind.MEMBER_INACTIVE;
    }

    /** Whether this one alone can be made as it was. */
    public boolean restorable() {
        return kind != Kind.MEMBER_INACTIVE;
    }
}
