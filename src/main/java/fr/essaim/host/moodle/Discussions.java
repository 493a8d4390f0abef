package fr.essaim.host.moodle;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPost;
import fr.essaim.host.spi.PostWish;
import fr.essaim.host.spi.SpaceWish;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The one discussion of a group and the replies in it. Asked twice Moodle makes two: the oldest counts, a later one
 * nobody answered is taken away. A discussion we may not read comes back as an empty list, never as an error.
 */
final class Discussions {

    private static final int LONGEST_SUBJECT = 250;

    private final MoodleCalls calls;
    private final Mark mark;

    Discussions(MoodleCalls calls, Mark mark) {
        this.calls = calls;
        this.mark = mark;
    }

    /** @param opening number of its first post */
    record Discussion(String id, String opening, String key, String subject, boolean pinned, long replies) {}

    Optional<Discussion> find(String forum, String group, String key) {
        return ours(forum, group, key).stream().findFirst();
    }

    /** @param group one of this course, made sure of just before: Moodle takes any number and keeps it */
    Discussion create(String forum, String group, SpaceWish wish) {
        String subject = Values.name(wish.name(), LONGEST_SUBJECT);
        List<Discussion> there = ours(forum, group, wish.key());
        if (there.isEmpty()) {
            String text = "<p>" + Values.escape(wish.description()) + "</p>";
            calls.object(
                    "mod_forum_add_discussion",
                    "forumid",
                    forum,
                    "subject",
                    subject,
                    "message",
                    mark.put(text, wish.key(), ""),
                    "groupid",
                    group);
            there = ours(forum, group, wish.key());
        } else if (!there.get(0).subject().equals(subject) && retitled(there.get(0), wish, subject)) {
            there = ours(forum, group, wish.key());
        }
        there.stream().skip(1).filter(later -> later.replies() == 0).forEach(later -> delete(later.opening()));
        Discussion made = there.stream().findFirst().orElseThrow(() -> HostFailure.malformed("not-kept", null));
        pin(made);
        return made;
    }

    private boolean retitled(Discussion there, SpaceWish wish, String subject) {
        try {
            update(
                    there.opening(),
                    subject,
                    mark.put("<p>" + Values.escape(wish.description()) + "</p>", wish.key(), ""));
            return true;
        } catch (HostFailure failure) {
            // after half an hour Moodle lets nobody change his text; a group's own name says it right
            if (failure.kind() != HostFailure.Kind.REFUSED) {
                throw failure;
            }
            return false;
        }
    }

    /** Above the others where we may; a space that is not pinned is a space all the same. */
    private void pin(Discussion made) {
        if (made.pinned()) {
            return;
        }
        try {
            calls.object("mod_forum_set_pin_state", "discussionid", made.id(), "targetstate", "1");
        } catch (HostFailure failure) {
            if (failure.kind() != HostFailure.Kind.REFUSED) {
                throw failure;
            }
        }
    }

    private List<Discussion> ours(String forum, String group, String key) {
        JsonObject found = calls.object(
                "mod_forum_get_forum_discussions",
                "forumid",
                forum,
                "groupid",
                group,
                "sortorder",
                "3",
                "page",
                "-1",
                "perpage",
                "0");
        // what everybody may read is listed with every group
        return Values.objects(found, "discussions").stream()
                .filter(one -> Values.text(one, "groupid").equals(group))
                .map(Discussions::discussion)
                .filter(one -> one.key().equals(key))
                .sorted(Comparator.comparingLong(one -> Long.parseLong(one.id())))
                .toList();
    }

    private static Discussion discussion(JsonObject one) {
        return new Discussion(
                Values.text(one, "discussion"),
                Values.text(one, "id"),
                Mark.key(Values.maybe(one, "message").orElse("")).orElse(""),
                Values.plain(Values.maybe(one, "subject").orElse("")),
                Values.flag(one, "pinned"),
                Values.number(one, "numreplies"));
    }

    /**
     * All posts, the opening first.
     *
     * @throws HostFailure MISSING {@code no-space} if there is no such discussion, REFUSED {@code forbidden} if we may
     *     not read it
     */
    List<JsonObject> posts(String discussion) {
        try {
            List<JsonObject> posts = Values.objects(
                    calls.object(
                            "mod_forum_get_discussion_posts",
                            "discussionid",
                            discussion,
                            "sortby",
                            "created",
                            "sortdirection",
                            "ASC"),
                    "posts");
            if (posts.isEmpty()) {
                throw HostFailure.refused("forbidden");
            }
            return posts;
        } catch (HostFailure failure) {
            throw failure.code().equals(MoodleCalls.FAULT) ? HostFailure.missing("space") : failure;
        }
    }

    HostPost reply(String opening, PostWish wish) {
        JsonObject answer = calls.object(
                "mod_forum_add_discussion_post",
                "postid",
                opening,
                "subject",
                Values.name(wish.title(), LONGEST_SUBJECT),
                "message",
                mark.put(wish.body().value(), wish.key(), wish.authorName()),
                "messageformat",
                "1",
                "options[0][name]",
                "discussionsubscribe",
                "options[0][value]",
                "0",
                "options[1][name]",
                "topreferredformat",
                "options[1][value]",
                "0");
        return answer.get("post") instanceof JsonObject post
                ? kept(post, wish.key())
                : find(Values.text(answer, "postid"))
                        .map(post -> kept(post, wish.key()))
                        .orElseThrow(() -> HostFailure.malformed("not-kept", null));
    }

    HostPost change(String id, PostWish wish) {
        update(
                id,
                Values.name(wish.title(), LONGEST_SUBJECT),
                mark.put(wish.body().value(), wish.key(), wish.authorName()));
        return find(id).map(post -> kept(post, wish.key())).orElseThrow(() -> HostFailure.missing("post"));
    }

    void update(String id, String subject, String message) {
        JsonObject answer = calls.object(
                "mod_forum_update_discussion_post",
                "postid",
                id,
                "subject",
                subject,
                "message",
                message,
                "messageformat",
                "1");
        if (!Values.flag(answer, "status")) {
            throw HostFailure.refused("edit-too-late");
        }
    }

    /** Empty for one that is gone. */
    Optional<JsonObject> find(String post) {
        try {
            return calls.object("mod_forum_get_discussion_post", "postid", post).get("post") instanceof JsonObject found
                    ? Optional.of(found)
                    : Optional.empty();
        } catch (HostFailure failure) {
            if (failure.code().equals(MoodleCalls.FAULT)) {
                return Optional.empty();
            }
            return MoodleSpaces.emptyIfMissing(failure);
        }
    }

    void delete(String post) {
        if (!Values.flag(calls.object("mod_forum_delete_post", "postid", post), "status")) {
            throw HostFailure.refused("forbidden");
        }
    }

    private static HostPost kept(JsonObject post, String key) {
        HostPost there = post(post);
        if (!there.key().equals(key)) {
            throw HostFailure.malformed("not-kept", null);
        }
        return there;
    }

    static HostPost post(JsonObject post) {
        String message = Values.text(post, "message");
        JsonObject urls = post.get("urls") instanceof JsonObject some ? some : JsonObject.EMPTY_JSON_OBJECT;
        return new HostPost(
                Values.text(post, "id"),
                Mark.key(message).orElse(""),
                Values.plain(Values.text(post, "subject")),
                Mark.without(message),
                Values.maybe(urls, "view").orElse(""),
                false,
                Values.when(post, "timecreated"));
    }
}
