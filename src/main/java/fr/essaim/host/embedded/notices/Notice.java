package fr.essaim.host.embedded.notices;

import fr.essaim.kernel.Id;
import java.time.Instant;

/**
 * Something a person is told.
 *
 * @param key what it is about; a person has one notice of a key
 * @param subject plain text; "" for a notice of the platform itself, whose words depend on the reader's language
 * @param path where it leads, below the application, or a full address; "" for nowhere
 */
public record Notice(
        Id id, String key, Kind kind, String subject, String text, String path, Instant sent, boolean read) {

    /** Whose words they are. */
    public enum Kind {
        /** Sent from elsewhere, with its own subject and text. */
        SENT,
        /** Somebody answered in a topic: {@code subject} is the topic's title, {@code text} who answered. */
        ANSWER
    }

    public boolean says(String otherSubject, String otherText, String otherPath) {
        return subject.equals(otherSubject) && text.equals(otherText) && path.equals(otherPath);
    }

    /** Somebody answered; one notice of a topic is enough, the last. */
    public static Notice answer(Id id, Id topic, String title, String author, String path, Instant posted) {
        return new Notice(id, "answer:" + topic, Kind.ANSWER, title, author, path, posted, false);
    }
}
