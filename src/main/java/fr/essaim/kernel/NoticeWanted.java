package fr.essaim.kernel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Somebody must be told something. Any room raises it by {@link Events#raise} inside the write that gives the reason;
 * the notice is kept by that very write, so it is told if and only if the fact stands, whatever stops in between. The
 * reconciler brings it to the person through the host, or shows it on the person's own pages where the host cannot.
 *
 * <p>Told exactly once: raising it again with the same person and {@code key} says nothing new. With another title,
 * text or link it takes the place of the first: before it was told, only the new one is; afterwards the host's notice
 * is changed where the host can, else one more is sent that says it is a change.
 *
 * @param person whom to tell, by our id
 * @param kind what it is about, for lists and settings: {@code invitation}, {@code reminder}, {@code briefing}…
 * @param key the sender's own, at most 120 characters, unique for the person, such as {@code invitation-7f3…}: same
 *     key, same notice. No name or address in it: hosts and logs see it
 * @param title one line, without the name of anybody but the reader
 * @param text plain text
 * @param link path inside Essaim that begins with a slash, "" for nowhere
 * @param sentBy the campaign whose team sent it by a press: it leaves some minutes later, and until then the team may call
 *     back all that have this key. Empty: nobody pressed for it, it leaves at once
 */
public record NoticeWanted(
        Id person, String kind, String key, Words title, Words text, String link, Optional<Id> sentBy) {

    public NoticeWanted(Id person, String kind, String key, Words title, Words text, String link) {
        this(person, kind, key, title, text, link, Optional.empty());
    }

    /** The same, sent by the team of this campaign. */
    public NoticeWanted sentBy(Id campaign) {
        return new NoticeWanted(person, kind, key, title, text, link, Optional.of(campaign));
    }

    public NoticeWanted {
        if (!kind.matches("[a-z-]{1,40}") || !key.matches("[A-Za-z0-9:._-]{1,120}")) {
            throw new IllegalArgumentException("kind or key of a notice: " + kind + " " + key);
        }
        if (!link.isEmpty() && !link.matches("/[^/\\\\].*|/")) {
            throw new IllegalArgumentException("a notice leads inside Essaim only");
        }
    }

    /**
     * Raised within the write by which somebody did what a team's reminder asks for: one that has not left yet tells
     * the person nothing any more. One that left stays told.
     *
     * @param key how the keys of such reminders begin
     */
    public record Answered(Id person, Id campaign, String key) {}

    /**
     * A sentence for later, when the reader's language is known.
     *
     * @param key of a message, "" for a text that is ready, {@code +} for several sentences, one a line
     * @param arguments of the message: texts, whole numbers, days and times of day (shown as people write them); or
     *     the ready text alone; or the sentences
     */
    public record Words(String key, List<Object> arguments) {

        private static final String LINES = "+";

        public Words {
            arguments = List.copyOf(arguments);
            for (Object one : arguments) {
                boolean known = one instanceof String
                        || one instanceof Integer
                        || one instanceof Long
                        || one instanceof LocalDate
                        || one instanceof LocalTime
                        || one instanceof Words && key.equals(LINES);
                if (!known) {
                    throw new IllegalArgumentException("cannot be kept: " + one.getClass());
                }
            }
        }

        public static Words of(String key, Object... arguments) {
            return new Words(key, List.of(arguments));
        }

        /** A text somebody wrote, told as it is in every language. */
        public static Words ready(String text) {
            return new Words("", List.of(text));
        }

        /** Several sentences, one a line. */
        public static Words lines(List<Words> sentences) {
            return new Words(LINES, List.copyOf(sentences));
        }

        public boolean isLines() {
            return key.equals(LINES);
        }

        public boolean isReady() {
            return key.isEmpty();
        }
    }
}
