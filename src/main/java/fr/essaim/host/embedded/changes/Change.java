package fr.essaim.host.embedded.changes;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that became otherwise here. Ids only: no name and no word of anybody.
 *
 * @param seq one higher than that of the change before
 * @param id of the person, group, topic or reply
 * @param group in which it happened, "" for a person
 * @param actor who did it: an account, {@link #SERVICE}, or "" when it cannot be said
 */
public record Change(long seq, Type type, Instant at, String id, String group, String actor) {

    /** The program that lives here, acting for itself. */
    public static final String SERVICE = "service";

    /** What kind of thing it was. */
    public enum Type {
        USER_UPDATED,
        GROUP_UPDATED,
        GROUP_ARCHIVED,
        MEMBER_ADDED,
        MEMBER_REMOVED,
        TOPIC_UPDATED,
        TOPIC_DELETED,
        REPLY_CREATED,
        REPLY_DELETED;

        /** The word of the contract: {@code member.added}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }

        public static Optional<Type> of(String word) {
            return Arrays.stream(values())
                    .filter(type -> type.word().equals(word))
                    .findFirst();
        }
    }
}
