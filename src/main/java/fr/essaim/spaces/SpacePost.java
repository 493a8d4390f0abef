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
 * @param bySchool whether whoever wrote it was told that their whole school reads it; without that it is never shown
 *     to more than the group
 * @param withdrawn true once taken back; title and body are empty then
 */
public record SpacePost(
        String key,
        int order,
        String title,
        SafeHtml body,
        Optional<Id> author,
        String authorName,
        boolean bySchool,
        boolean pinned,
        boolean withdrawn,
        Delivery delivery) {

    public SpacePost with(Delivery changed) {
        return new SpacePost(key, order, title, body, author, authorName, bySchool, pinned, withdrawn, changed);
    }

    SpacePost takenBack(Delivery changed) {
        return new SpacePost(key, order, "", SafeHtml.EMPTY, author, authorName, bySchool, false, true, changed);
    }

    boolean saysTheSameAs(SpacePost other) {
        return title.equals(other.title)
                && body.equals(other.body)
                && bySchool == other.bySchool
                && pinned == other.pinned
                && withdrawn == other.withdrawn
                && author.equals(other.author)
                && authorName.equals(other.authorName);
    }
}
