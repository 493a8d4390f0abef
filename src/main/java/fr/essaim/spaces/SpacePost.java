package fr.essaim.spaces;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.SafeHtml;
import java.util.Optional;

/**
 * A text that must stand in a space, or must no longer.
 *
 * @param key given by the caller, unique in the space, such as {@code welcome} or {@code entry-7f3…}
 * @param order the place among the posts of the space; earlier ones are delivered first
 * @param author the person who signs, if the host knows her as a member of the space
 * @param withdrawn true once taken back; title and body are empty then
 */
public record SpacePost(
        String key,
        int order,
        String title,
        SafeHtml body,
        Optional<Id> author,
        String authorName,
        boolean pinned,
        boolean withdrawn,
        Delivery delivery) {

    public SpacePost with(Delivery changed) {
        return new SpacePost(key, order, title, body, author, authorName, pinned, withdrawn, changed);
    }

    SpacePost takenBack(Delivery changed) {
        return new SpacePost(key, order, "", SafeHtml.EMPTY, author, authorName, false, true, changed);
    }

    boolean saysTheSameAs(SpacePost other) {
        return title.equals(other.title)
                && body.equals(other.body)
                && pinned == other.pinned
                && withdrawn == other.withdrawn
                && author.equals(other.author)
                && authorName.equals(other.authorName);
    }
}
