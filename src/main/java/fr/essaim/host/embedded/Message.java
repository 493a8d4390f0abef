package fr.essaim.host.embedded;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import java.time.Instant;
import java.util.Optional;

/**
 * Something somebody wrote.
 *
 * @param key of the one who had this reply posted from elsewhere, "" for what was written here and for openings
 * @param text what was typed, to be edited again; "" for a text that came as HTML from elsewhere
 * @param author empty when it was posted by Essaim itself or the author has no account here
 * @param authorName who signs, as known at that time
 * @param edited when it was last changed, if ever
 * @param withdrawn true once taken back: then nothing of the text is kept, only that there was one
 */
public record Message(
        Id id,
        String key,
        String text,
        SafeHtml body,
        Optional<Id> author,
        String authorName,
        Instant posted,
        Optional<Instant> edited,
        boolean withdrawn) {

    static Message typed(Id id, String text, Id author, String authorName, Instant now) {
        return new Message(
                id, "", text, Written.html(text), Optional.of(author), authorName, now, Optional.empty(), false);
    }

    static Message composed(Id id, SafeHtml body, Optional<Id> author, String authorName, Instant now) {
        return new Message(id, "", "", body, author, authorName, now, Optional.empty(), false);
    }

    /** A message as it was kept: what was typed, or else the HTML. */
    public static Message kept(
            Id id,
            String key,
            String text,
            String html,
            Optional<Id> author,
            String authorName,
            Instant posted,
            Optional<Instant> edited,
            boolean withdrawn) {
        SafeHtml body = text.isEmpty() ? new SafeHtml(html) : Written.html(text);
        return new Message(id, key, text, body, author, authorName, posted, edited, withdrawn);
    }

    Message retyped(String changed, Instant now) {
        return new Message(
                id, key, changed, Written.html(changed), author, authorName, posted, Optional.of(now), false);
    }

    Message recomposed(SafeHtml changed, Instant now) {
        return new Message(id, key, "", changed, author, authorName, posted, Optional.of(now), false);
    }

    Message takenBack(Instant now) {
        return new Message(id, key, "", SafeHtml.EMPTY, author, authorName, posted, Optional.of(now), true);
    }

    Message under(String itsKey) {
        return new Message(id, itsKey, text, body, author, authorName, posted, edited, withdrawn);
    }

    /** True for a text whose home is elsewhere: it is edited and withdrawn there. */
    public boolean fromElsewhere() {
        return !key.isEmpty();
    }

    public boolean isBy(Id account) {
        return author.filter(account::equals).isPresent();
    }
}
