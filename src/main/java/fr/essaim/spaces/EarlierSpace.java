package fr.essaim.spaces;

import fr.essaim.kernel.Id;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the space of a group stands on a platform that is no longer the one in use: links only, no words. Pointed back
 * there, the space is found again by them.
 *
 * @param home which platform, as {@link fr.essaim.host.spi.HostPlatform#home()} names it
 * @param hostId of the space there, "" when it was never answered
 * @param done whether nothing was left to do about the space itself
 * @param archived whether it was to be hidden there
 */
public record EarlierSpace(
        String home, String hostId, String url, boolean done, boolean archived, List<Link> members, List<Link> posts) {

    /** How our own platform is named: its spaces have paths of ours. */
    public static final String OUR_OWN = "embedded ";

    public EarlierSpace {
        members = List.copyOf(members);
        posts = List.copyOf(posts);
    }

    /**
     * Somebody or something there.
     *
     * @param key the person's id, or our key of the text
     * @param letGo whether the team left it as it was made there
     * @param mark a person's name; of a text, what tells whether it was changed since, "" if a change was on its way
     */
    public record Link(String key, String hostId, boolean letGo, String mark) {}

    /** What the space leaves behind there; empty when nothing of it was ever made. */
    public static Optional<EarlierSpace> left(DiscussionSpace space, String home) {
        if (space.delivery().hostId().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EarlierSpace(
                home,
                space.delivery().hostId().get(),
                space.url(),
                space.delivery().isDone(),
                space.archived(),
                space.members().stream()
                        .flatMap(member -> link(member.person().value(), member.delivery(), member.name()))
                        .toList(),
                space.posts().stream()
                        .flatMap(post -> link(
                                post.key(), post.delivery(), post.delivery().isDone() ? mark(post) : ""))
                        .toList()));
    }

    private static Stream<Link> link(String key, Delivery delivery, String mark) {
        return delivery
                .hostId()
                .filter(id -> !id.isEmpty())
                .map(id -> new Link(key, id, delivery.isLetGo(), mark))
                .stream();
    }

    /** Of the words a text had. */
    public static String mark(SpacePost post) {
        return Integer.toHexString((post.title() + "\n" + post.body().value()).hashCode());
    }

    public Optional<Link> member(Id person) {
        return members.stream().filter(one -> one.key().equals(person.value())).findFirst();
    }

    public Optional<Link> post(String key) {
        return posts.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Where members read on, "" when they cannot. */
    public String address() {
        return archived ? "" : url;
    }

    /** A name to show for the platform: that of its server, "" for our own. */
    public String server() {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).orElse("");
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }
}
