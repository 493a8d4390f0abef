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
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The topics of a group that are ours. */
final class Topics {

    private static final Pattern ACCESS =
            Pattern.compile("<select[^>]*name=\"access_id\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option[^>]*value=\"(-?\\d+)\"[^>]*>([^<]*)</option>");

    /** Up to 2 are the host's own: the author alone, those signed in, the whole world. */
    private static final int OWN_NUMBERS = 2;

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 200;

    private final ElggSession session;
    private final Mark mark;
    private final Map<String, String> readers = new ConcurrentHashMap<>();

    Topics(ElggSession session, Mark mark) {
        this.session = session;
        this.mark = mark;
    }

    List<HostPost> of(String group) {
        return all(group).stream()
                .filter(topic -> Mark.key(topic.body()).isPresent())
                .sorted(Comparator.comparingLong(Entity::number))
                .map(Topics::post)
                .toList();
    }

    HostPost post(String group, PostWish wish) {
        Outcome outcome = session.make("discussion/save", fields(group, "", wish));
        if (outcome.kind() != Outcome.Kind.DONE) {
            // a group that is no more is told as any other refusal
            all(group);
            throw HostFailure.refused("other");
        }
        // seen: a site whose address names a port leads to its front page, not to what was made
        return outcome.guid().map(guid -> said(guid, wish)).orElseGet(() -> of(group).stream()
                .filter(one -> one.key().equals(wish.key()))
                .findFirst()
                .orElseThrow(() -> HostFailure.malformed("unreadable", null)));
    }

    /** The answer names what it made; how it was kept, the list shows to the caller, once for all texts of a space. */
    private HostPost said(String guid, PostWish wish) {
        Dialect dialect = session.dialect();
        return new HostPost(
                guid,
                wish.key(),
                dialect.fit(wish.title()),
                dialect.fit(wish.body().value()),
                session.root().resolve("discussion/view/" + guid).toString(),
                false,
                Instant.EPOCH);
    }

    HostPost edit(String group, String topic, PostWish wish) {
        if (standing(group, topic).isEmpty()) {
            throw HostFailure.missing("post");
        }
        Outcome outcome = session.make("discussion/save", fields(group, topic, wish));
        if (outcome.kind() != Outcome.Kind.DONE) {
            throw HostFailure.refused("other");
        }
        return standing(group, topic).orElseThrow(() -> HostFailure.malformed("not-kept", null));
    }

    void withdraw(String group, String topic) {
        if (standing(group, topic).isEmpty()) {
            return;
        }
        try {
            session.act(session.dialect().deleteTopic, List.of(Map.entry("guid", topic)));
        } catch (HostFailure failure) {
            // seen: an answer 500 without a word after the thing was done
            if (failure.kind() != HostFailure.Kind.UNAVAILABLE
                    || standing(group, topic).isPresent()) {
                throw failure;
            }
        }
        if (standing(group, topic).isPresent()) {
            throw HostFailure.refused("other");
        }
    }

    private Optional<HostPost> standing(String group, String topic) {
        return all(group).stream()
                .filter(one -> one.guid().equals(topic))
                .findFirst()
                .map(Topics::post);
    }

    private List<Entity> all(String group) {
        if (!group.matches("\\d{1,18}")) {
            throw HostFailure.missing("space");
        }
        Dialect dialect = session.dialect();
        String view = dialect == Dialect.ELGG_6 ? "rss" : "json";
        Map<String, Entity> found = new LinkedHashMap<>();
        int offset = 0;
        for (int page = 0; page < MOST_PAGES; page++) {
            List<Entity> listed = Listing.of(
                    session.page(dialect.topicsOf + group + "?view=" + view + "&limit=" + PAGE + "&offset=" + offset)
                            .orElseThrow(() -> HostFailure.missing("space")));
            int before = found.size();
            listed.forEach(topic -> found.put(topic.guid(), topic));
            if (found.size() == before || listed.size() < Listing.SHORTEST_PAGE) {
                break;
            }
            offset += listed.size();
        }
        return List.copyOf(found.values());
    }

    private List<Map.Entry<String, String>> fields(String group, String topic, PostWish wish) {
        Dialect dialect = session.dialect();
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        fields.add(Map.entry("title", dialect.fit(wish.title())));
        fields.add(Map.entry("description", dialect.fit(mark.put(wish.body().value(), wish.key(), wish.authorName()))));
        fields.add(Map.entry("status", "open"));
        if (dialect.isEsope()) {
            fields.add(Map.entry("access_id", readers(group)));
        }
        fields.add(Map.entry("container_guid", group));
        fields.add(Map.entry("tags", "essaim"));
        fields.add(Map.entry("topic_guid", topic));
        return fields;
    }

    /**
     * The host's number for "the members of this group". Its form offers it beside wider ones; one of the host's own
     * numbers is never taken: 2 would show a closed group's talk to the world. Elgg 6 takes the group's by itself.
     */
    private String readers(String group) {
        return readers.computeIfAbsent(group, asked -> {
            String page = ElggSession.text(
                    session.page("discussion/add/" + asked).orElseThrow(() -> HostFailure.missing("space")));
            Matcher select = ACCESS.matcher(page);
            List<String> narrow = new ArrayList<>();
            if (select.find()) {
                Matcher option = OPTION.matcher(select.group(1));
                while (option.find()) {
                    if (Integer.parseInt(option.group(1)) > OWN_NUMBERS) {
                        narrow.add(option.group(1));
                    }
                }
            }
            if (narrow.isEmpty()) {
                throw HostFailure.refused("no-members-only");
            }
            // the group's is added after those the account made for itself
            return narrow.get(narrow.size() - 1);
        });
    }

    private static HostPost post(Entity topic) {
        return new HostPost(
                topic.guid(),
                Mark.key(topic.body()).orElse(""),
                topic.name(),
                Mark.without(topic.body()),
                topic.url(),
                false,
                topic.created());
    }
}
