package fr.essaim.host.elgg;

import fr.essaim.host.elgg.Listing.Entity;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostMember;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.HostSpace;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.SpaceWish;
import fr.essaim.host.spi.Spaces;
import fr.essaim.kernel.SafeHtml;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Elgg 6 on which no group is made: a space is a topic of the school's group, a text of ours a reply under it. How
 * the older ones list replies was never recorded, and without reading back nothing is posted.
 */
final class SchoolSpaces implements Spaces {

    private static final Pattern TITLED =
            Pattern.compile("\\s*<p>\\s*<strong>(.*?)</strong>\\s*</p>\\s*(.*)", Pattern.DOTALL);

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 50;

    private final ElggSession session;
    private final Mark mark;
    private final Groups groups;
    private final Members members;
    private final Topics topics;

    SchoolSpaces(ElggSession session, Mark mark, Groups groups, Members members, Topics topics) {
        this.session = session;
        this.mark = mark;
        this.groups = groups;
        this.members = members;
        this.topics = topics;
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
        Place place = Place.of(space);
        return replies(place).stream()
                .filter(reply -> Mark.key(reply.body()).isPresent())
                .sorted(Comparator.comparingLong(Entity::number))
                .map(reply -> post(place, reply))
                .toList();
    }

    /** Those our own account wrote: people who quote one of them quote its key. */
    private List<Entity> replies(Place place) {
        Map<String, Entity> found = new LinkedHashMap<>();
        String ourselves = session.ownGuid();
        for (int page = 0; page < MOST_PAGES; page++) {
            String path = "discussion/view/" + place.topic() + "?limit=" + PAGE + "&offset=" + page * PAGE;
            String html = ElggSession.text(session.page(path).orElseThrow(() -> HostFailure.missing("space")));
            Listing.replies(html, ourselves).forEach(reply -> found.put(reply.guid(), reply));
            if (Listing.repliesOn(html) < PAGE) {
                break;
            }
        }
        return List.copyOf(found.values());
    }

    private HostPost post(Place place, Entity reply) {
        Matcher titled = TITLED.matcher(Mark.without(reply.body()));
        boolean whole = titled.matches();
        return new HostPost(
                reply.guid(),
                Mark.key(reply.body()).orElse(""),
                whole ? Listing.plain(titled.group(1)) : "",
                whole ? titled.group(2) : Mark.without(reply.body()),
                url(place, reply.guid()),
                false,
                reply.created());
    }

    @Override
    public HostPost post(String space, PostWish wish) {
        Place place = Place.of(space);
        Outcome outcome = session.act("comment/save", fields(place, "", wish));
        if (outcome.kind() != Outcome.Kind.DONE) {
            // a topic that is no more is told as any other refusal
            throw find(space).isEmpty() ? HostFailure.missing("space") : HostFailure.refused("other");
        }
        // how it was kept, the list shows to the caller, once for all texts of a space
        String made = outcome.guid().orElseThrow(() -> HostFailure.malformed("unreadable", null));
        return new HostPost(
                made, wish.key(), wish.title(), wish.body().value(), url(place, made), false, Instant.EPOCH);
    }

    private String url(Place place, String reply) {
        return session.root()
                .resolve("comment/view/" + reply + "/" + place.topic())
                .toString();
    }

    @Override
    public HostPost edit(String space, String post, PostWish wish) {
        Place place = Place.of(space);
        standing(space, post).orElseThrow(() -> HostFailure.missing("post"));
        if (session.act("comment/save", fields(place, post, wish)).kind() != Outcome.Kind.DONE) {
            throw HostFailure.refused("other");
        }
        return standing(space, post).orElseThrow(() -> HostFailure.malformed("not-kept", null));
    }

    @Override
    public void withdraw(String space, String post) {
        if (standing(space, post).isPresent()) {
            session.act(session.dialect().deleteTopic, List.of(Map.entry("guid", post)));
            if (standing(space, post).isPresent()) {
                throw HostFailure.refused("other");
            }
        }
    }

    private Optional<HostPost> standing(String space, String post) {
        return posts(space).stream().filter(one -> one.id().equals(post)).findFirst();
    }

    /** A reply has no title of its own: it stands above the text. */
    private List<Map.Entry<String, String>> fields(Place place, String post, PostWish wish) {
        String text = "<p><strong>" + Mark.escape(wish.title()) + "</strong></p>\n"
                + wish.body().value();
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        fields.add(Map.entry("entity_guid", place.topic()));
        if (!post.isEmpty()) {
            fields.add(Map.entry("comment_guid", post));
        }
        fields.add(Map.entry("generic_comment", mark.put(text, wish.key(), wish.authorName())));
        return fields;
    }
}
