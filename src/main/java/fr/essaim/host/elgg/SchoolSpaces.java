package fr.essaim.host.elgg;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.host.spi.Spaces;
import fr.essaim.kernel.SafeHtml;
import java.util.List;
import java.util.Optional;

/**
 * An Elgg 6 on which no group is made: a space is a topic of the school's group, a text of ours a reply under it. How
 * the older ones list replies was never recorded, and without reading back nothing is posted.
 */
final class SchoolSpaces implements Spaces {

    private final ElggSession session;
    private final Groups groups;
    private final Members members;
    private final Topics topics;
    private final Replies replies;

    SchoolSpaces(ElggSession session, Mark mark, Groups groups, Members members, Topics topics) {
        this.session = session;
        this.groups = groups;
        this.members = members;
        this.topics = topics;
        this.replies = new Replies(session, mark);
    }

    /** @param group number of the school's group, @param topic of its topic */
    private record Place(String group, String topic) {

        static Place of(String id) {
            if (!id.matches("\\d{1,18}-\\d{1,18}")) {
                throw HostFailure.missing("space");
            }
            String[] numbers = id.split("-");
            return new Place(numbers[0], numbers[1]);
        }

        String id() {
            return group + "-" + topic;
        }
    }

    @Override
    public Optional<HostSpace> byKey(String key) {
        return groups.ofSchools().stream()
                .flatMap(group -> topics.of(group).stream()
                        .filter(topic -> topic.key().equals(key))
                        .map(topic -> space(group, topic)))
                .findFirst();
    }

    @Override
    public Optional<HostSpace> find(String id) {
        if (!id.contains("-")) {
            return Optional.empty();
        }
        Place place = Place.of(id);
        return session.page("discussion/view/" + place.topic() + "?view=json")
                .flatMap(answer -> Listing.of(answer).stream()
                        .findFirst()
                        .map(topic -> new HostSpace(
                                id, Mark.key(topic.body()).orElse(""), topic.name(), url(place.topic()), false)));
    }

    @Override
    public HostSpace create(SpaceWish wish) {
        String uai = wish.uai().orElseThrow(() -> HostFailure.refused("several-schools"));
        if (session.dialect() != Dialect.ELGG_6) {
            throw HostFailure.refused("no-reply-list");
        }
        String group = groups.ofSchool(uai);
        PostWish opening = new PostWish(
                wish.key(), wish.name(), new SafeHtml(Groups.description(wish.description())), Optional.empty(), "");
        Optional<HostPost> there = opening(group, wish.key());
        if (there.isEmpty()) {
            topics.post(group, opening);
        } else if (!there.get().title().equals(wish.name())
                || !there.get().body().equals(opening.body().value())) {
            topics.edit(group, there.get().id(), opening);
        }
        HostPost made = opening(group, wish.key()).orElseThrow(() -> HostFailure.malformed("not-kept", null));
        return space(group, made);
    }

    /** Asked twice an Elgg makes two: the oldest counts. */
    private Optional<HostPost> opening(String group, String key) {
        return topics.of(group).stream()
                .filter(topic -> topic.key().equals(key))
                .findFirst();
    }

    private HostSpace space(String group, HostPost topic) {
        String id = new Place(group, topic.id()).id();
        return new HostSpace(id, topic.key(), topic.title(), url(topic.id()), false);
    }

    private String url(String topic) {
        return session.root().resolve("discussion/view/" + topic).toString();
    }

    @Override
    public List<HostMember> members(String space) {
        return members.of(Place.of(space).group());
    }

    @Override
    public List<HostPost> posts(String space) {
        return replies.of(Place.of(space).topic());
    }

    @Override
    public HostPost post(String space, PostWish wish) {
        return replies.post(Place.of(space).topic(), wish);
    }

    @Override
    public HostPost edit(String space, String post, PostWish wish) {
        return replies.edit(Place.of(space).topic(), post, wish);
    }

    @Override
    public void withdraw(String space, String post) {
        replies.withdraw(Place.of(space).topic(), post);
    }
}
