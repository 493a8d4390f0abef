package fr.essaim.spaces.reconciler;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.PostWish;
import fr.essaim.kernel.Id;
import fr.essaim.spaces.SpacePost;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brings one text to the host, knowing what stands there under its key. */
final class PostVisit {

    private static final Pattern TAGS = Pattern.compile("<[^>]*>|\\s+");

    private static final Pattern NO_WORDS = Pattern.compile("&#?\\w+;|[^\\p{L}\\p{N}]");

    private final HostPlatform host;
    private final String id;
    private final Map<Id, String> inside;

    /** @param inside the members of the space, by the host's ids: only they sign */
    PostVisit(HostPlatform host, String id, Map<Id, String> inside) {
        this.host = host;
        this.id = id;
        this.inside = inside;
    }

    /** @return the host's id of the text; of one withdrawn, the last it had, or "" */
    String deliver(SpacePost post, Optional<HostPost> there) {
        if (post.withdrawn()) {
            there.ifPresent(old -> host.spaces().withdraw(id, old.id()));
            return there.map(HostPost::id).or(post.delivery()::hostId).orElse("");
        }
        if (!post.bySchool() && host.isReadBySchools()) {
            throw HostFailure.unsupported("wider-readers");
        }
        HostPost standing = there.map(
                        old -> same(old, post) ? old : host.spaces().edit(id, old.id(), wish(post)))
                .orElseGet(() -> host.spaces().post(id, wish(post)));
        if (post.pinned() && !standing.pinned() && host.can(Capability.PIN_POSTS)) {
            host.spaces().pin(id, standing.id(), true);
        }
        return standing.id();
    }

    private PostWish wish(SpacePost post) {
        Optional<String> author = post.author()
                .flatMap(person -> Optional.ofNullable(inside.get(person)))
                .filter(person -> host.can(Capability.AUTHORS));
        return new PostWish(post.key(), post.title(), post.body(), author, post.authorName());
    }

    /** Hosts filter markup: a text counts as the same when its words are. */
    static boolean same(HostPost there, SpacePost wanted) {
        return words(there.title()).equals(words(wanted.title()))
                && words(there.body()).equals(words(wanted.body().value()));
    }

    /** Letters alone: hosts differ in markup, in how they escape, and in what they make of emoji. */
    private static String words(String html) {
        return NO_WORDS.matcher(TAGS.matcher(html).replaceAll("")).replaceAll("");
    }
}
