package fr.essaim.host.embedded;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A discussion: the message that opens it and the replies, oldest first.
 *
 * @param key of the one who had it posted from elsewhere, "" for a topic somebody opened here
 */
public record Topic(String key, String title, boolean pinned, Message opening, List<Message> replies) {

    public Topic {
        replies = List.copyOf(replies);
    }

    public Id id() {
        return opening.id();
    }

    /** True for a text whose home is elsewhere (a journal entry): it is edited and withdrawn there. */
    public boolean fromElsewhere() {
        return !key.isEmpty();
    }

    public Optional<Message> reply(Id id) {
        return replies.stream().filter(reply -> reply.id().equals(id)).findFirst();
    }

    /** The reply that stands under a key; one that was withdrawn left its key free. */
    Optional<Message> replyByKey(String wanted) {
        return replies.stream()
                .filter(reply -> reply.key().equals(wanted) && !reply.withdrawn())
                .findFirst();
    }

    public Instant lastActivity() {
        return replies.isEmpty()
                ? opening.posted()
                : replies.get(replies.size() - 1).posted();
    }

    /** How many replies still stand. */
    public int answers() {
        return (int) replies.stream().filter(reply -> !reply.withdrawn()).count();
    }

    Topic with(Message changedOpening) {
        return new Topic(key, title, pinned, changedOpening, replies);
    }

    Topic titled(String changed) {
        return new Topic(key, changed, pinned, opening, replies);
    }

    Topic onTop(boolean now) {
        return new Topic(key, title, now, opening, replies);
    }
}
