package fr.essaim.host.elgg;

import fr.essaim.host.elgg.Listing.Entity;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.PostWish;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Our texts as replies under a topic of an Elgg 6, found again by the key in each. */
final class Replies {

    private static final Pattern TITLED =
            Pattern.compile("\\s*<p>\\s*<strong>(.*?)</strong>\\s*</p>\\s*(.*)", Pattern.DOTALL);

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 50;

    private final ElggSession session;
    private final Mark mark;

    Replies(ElggSession session, Mark mark) {
        this.session = session;
        this.mark = mark;
    }

    /** Oldest first. */
    List<HostPost> of(String topic) {
        return all(topic).stream()
                .filter(reply -> Mark.key(reply.body()).isPresent())
                .sorted(Comparator.comparingLong(Entity::number))
                .map(reply -> post(topic, reply))
                .toList();
    }

    /** Those our own account wrote: people who quote one of them quote its key. */
    private List<Entity> all(String topic) {
        Map<String, Entity> found = new LinkedHashMap<>();
        String ourselves = session.ownGuid();
        for (int page = 0; page < MOST_PAGES; page++) {
            String path = "discussion/view/" + topic + "?limit=" + PAGE + "&offset=" + page * PAGE;
            String html = ElggSession.text(session.page(path).orElseThrow(() -> HostFailure.missing("space")));
            Listing.replies(html, ourselves).forEach(reply -> found.put(reply.guid(), reply));
            if (Listing.repliesOn(html) < PAGE) {
                break;
            }
        }
        return List.copyOf(found.values());
    }

    private HostPost post(String topic, Entity reply) {
        Matcher titled = TITLED.matcher(Mark.without(reply.body()));
        boolean whole = titled.matches();
        return new HostPost(
                reply.guid(),
                Mark.key(reply.body()).orElse(""),
                whole ? Listing.plain(titled.group(1)) : "",
                whole ? titled.group(2) : Mark.without(reply.body()),
                url(topic, reply.guid()),
                false,
                reply.created());
    }

    HostPost post(String topic, PostWish wish) {
        Outcome outcome = session.act("comment/save", fields(topic, "", wish));
        if (outcome.kind() != Outcome.Kind.DONE) {
            // a topic that is no more is told as any other refusal
            throw isThere(topic) ? HostFailure.refused("other") : HostFailure.missing("space");
        }
        // how it was kept, the list shows to the caller, once for all texts of a space
        String made = outcome.guid().orElseThrow(() -> HostFailure.malformed("unreadable", null));
        return new HostPost(
                made, wish.key(), wish.title(), wish.body().value(), url(topic, made), false, Instant.EPOCH);
    }

    private boolean isThere(String topic) {
        return session.page("discussion/view/" + topic + "?view=json")
                .filter(answer -> !Listing.of(answer).isEmpty())
                .isPresent();
    }

    private String url(String topic, String reply) {
        return session.root().resolve("comment/view/" + reply + "/" + topic).toString();
    }

    HostPost edit(String topic, String post, PostWish wish) {
        standing(topic, post).orElseThrow(() -> HostFailure.missing("post"));
        if (session.act("comment/save", fields(topic, post, wish)).kind() != Outcome.Kind.DONE) {
            throw HostFailure.refused("other");
        }
        return standing(topic, post).orElseThrow(() -> HostFailure.malformed("not-kept", null));
    }

    void withdraw(String topic, String post) {
        if (standing(topic, post).isPresent()) {
            session.act(session.dialect().deleteTopic, List.of(Map.entry("guid", post)));
            if (standing(topic, post).isPresent()) {
                throw HostFailure.refused("other");
            }
        }
    }

    private Optional<HostPost> standing(String topic, String post) {
        return of(topic).stream().filter(one -> one.id().equals(post)).findFirst();
    }

    /** A reply has no title of its own: it stands above the text. */
    private List<Map.Entry<String, String>> fields(String topic, String post, PostWish wish) {
        String text = "<p><strong>" + Mark.escape(wish.title()) + "</strong></p>\n"
                + wish.body().value();
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        fields.add(Map.entry("entity_guid", topic));
        if (!post.isEmpty()) {
            fields.add(Map.entry("comment_guid", post));
        }
        fields.add(Map.entry("generic_comment", mark.put(text, wish.key(), wish.authorName())));
        return fields;
    }
}
