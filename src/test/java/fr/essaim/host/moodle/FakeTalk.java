package fr.essaim.host.moodle;

import fr.essaim.host.moodle.FakeMoodle.Says;
import fr.essaim.host.moodle.FakeState.Discussion;
import fr.essaim.host.moodle.FakeState.Forum;
import fr.essaim.host.moodle.FakeState.Message;
import fr.essaim.host.moodle.FakeState.Post;
import fr.essaim.host.moodle.FakeState.User;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;

/** Functions of forums and messages. */
final class FakeTalk {

    private static final long START = 1_795_437_934L;

    private final FakeState state;

    FakeTalk(FakeState state) {
        this.state = state;
    }

    JsonValue call(String function, Map<String, String> form, long me) {
        return switch (function) {
            case "mod_forum_get_forums_by_courses" -> forums(form);
            case "mod_forum_get_forum_access_information" ->
                Recording.rest("064-forum-access").body();
            case "mod_forum_can_add_discussion" -> canAdd(form, me);
            case "mod_forum_add_discussion" -> add(form, me);
            case "mod_forum_get_forum_discussions" -> discussions(form, me);
            case "mod_forum_get_discussion_posts" -> posts(form, me);
            case "mod_forum_get_discussion_post" -> one(form);
            case "mod_forum_add_discussion_post" -> reply(form, me);
            case "mod_forum_update_discussion_post" -> update(form);
            case "mod_forum_delete_post" -> delete(form, me);
            case "mod_forum_set_pin_state" -> pin(form);
            case "core_message_send_instant_messages" -> send(form, me);
            case "core_message_get_messages" -> messages(form);
            case "core_message_get_member_info" ->
                Json.createArrayBuilder()
                        .add(Json.createObjectBuilder(Recording.rest("304-member-info-closed")
                                        .body()
                                        .asJsonArray()
                                        .getJsonObject(0))
                                .add("canmessage", state.messagesToAnybody))
                        .build();
            default -> throw new Says("008-err-unknown-function");
        };
    }

    private JsonArray forums(Map<String, String> form) {
        JsonObject like = Recording.rest("063-forums").body().asJsonArray().getJsonObject(1);
        JsonArrayBuilder found = Json.createArrayBuilder();
        state.forums.stream()
                .filter(forum -> FakeFunctions.list(form, "courseids").contains(Long.toString(forum.course())))
                .map(forum -> Json.createObjectBuilder(like)
                        .add("id", forum.id())
                        .add("name", forum.name())
                        .add("type", forum.type())
                        .add("course", forum.course()))
                .forEach(found::add);
        return found.build();
    }

    private JsonValue canAdd(Map<String, String> form, long me) {
        boolean may = me != 3 || isIn(me, Long.parseLong(form.get("groupid")));
        return Recording.rest(may ? "065-forum-can-add-group" : "066-forum-can-add-group-student-other")
                .body();
    }

    private boolean isIn(long person, long group) {
        return state.groups.stream()
                .anyMatch(one -> one.id() == group && one.members().contains(person));
    }

    /** Whether the group exists, or belongs to this course, nobody asks. */
    private JsonObject add(Map<String, String> form, long me) {
        long forum = Long.parseLong(form.get("forumid"));
        if (state.forums.stream().map(Forum::id).noneMatch(id -> id == forum)) {
            throw new Says("073-err-discussion-add-badforum");
        }
        long group = Long.parseLong(form.getOrDefault("groupid", "0"));
        if (me == 35) {
            throw new Says("076-err-discussion-add-nocap");
        }
        if (me == 3 && !isIn(me, group)) {
            throw new Says("074-err-discussion-add-othergroup");
        }
        String subject = form.get("subject");
        if (subject.codePointCount(0, subject.length()) > 255) {
            throw new Says("078-discussion-add-longsubject");
        }
        long id = ++state.lastDiscussion;
        long opening = write(id, 0, form, me).id();
        state.discussions.add(new Discussion(id, forum, group, opening));
        return FakeFunctions.with(Recording.rest("067-discussion-add").body(), "discussionid", id);
    }

    private Post write(long discussion, long parent, Map<String, String> form, long me) {
        long id = ++state.lastPost;
        Post post = new Post(
                id,
                discussion,
                parent,
                form.get("subject"),
                form.get("message").replaceAll("<script.*?</script>", ""),
                me,
                START + id);
        state.posts.add(post);
        return post;
    }

    private JsonObject discussions(Map<String, String> form, long me) {
        JsonObject like = Recording.rest("080-discussions-list-all").body().asJsonObject();
        JsonObject each = like.getJsonArray("discussions").getJsonObject(0);
        long group = Long.parseLong(form.getOrDefault("groupid", "0"));
        JsonArrayBuilder found = Json.createArrayBuilder();
        state.discussions.stream()
                .filter(one -> Long.toString(one.forum()).equals(form.get("forumid")))
                .filter(one -> group == 0 || one.group() == group || one.group() == -1)
                .filter(one -> me != 3 || one.group() == -1 || isIn(me, one.group()))
                .forEach(one -> found.add(discussion(each, one)));
        return Json.createObjectBuilder(like).add("discussions", found).build();
    }

    private JsonObject discussion(JsonObject like, Discussion one) {
        Post opening = post(one.opening());
        long replies = state.posts.stream()
                        .filter(post -> post.discussion() == one.id())
                        .count()
                - 1;
        return Json.createObjectBuilder(like)
                .add("id", one.opening())
                .add("discussion", one.id())
                .add("groupid", one.group())
                .add("name", opening.subject())
                .add("subject", opening.subject().replace("&", "&amp;"))
                .add("message", opening.message())
                .add("numreplies", replies)
                .add("pinned", state.pinned.contains(one.id()))
                .build();
    }

    private Post post(long id) {
        return state.posts.stream().filter(post -> post.id() == id).findFirst().orElseThrow();
    }

    private JsonObject posts(Map<String, String> form, long me) {
        JsonObject like = Recording.rest("083-posts-list").body().asJsonObject();
        JsonObject each = like.getJsonArray("posts").getJsonObject(0);
        long discussion = Long.parseLong(form.get("discussionid"));
        Discussion one = state.discussions.stream()
                .filter(any -> any.id() == discussion)
                .findFirst()
                .orElseThrow(() -> new Says("094-err-posts-list-unknown"));
        JsonArrayBuilder found = Json.createArrayBuilder();
        boolean mayRead = me != 3 || one.group() == -1 || isIn(me, one.group());
        state.posts.stream()
                .filter(post -> post.discussion() == discussion && mayRead)
                .forEach(post -> found.add(post(each, post)));
        return Json.createObjectBuilder(like).add("posts", found).build();
    }

    private JsonObject post(JsonObject like, Post post) {
        JsonObjectBuilder told = Json.createObjectBuilder(like)
                .add("id", post.id())
                .add("subject", post.subject().replace("&", "&amp;"))
                .add("message", post.message())
                .add("discussionid", post.discussion())
                .add("hasparent", post.parent() != 0)
                .add("timecreated", post.created())
                .add("author", FakeFunctions.with(like.get("author"), "id", post.author()))
                .add(
                        "capabilities",
                        Json.createObjectBuilder(like.getJsonObject("capabilities"))
                                .add("edit", !state.oldTexts.contains(post.id())));
        return (post.parent() == 0 ? told.addNull("parentid") : told.add("parentid", post.parent())).build();
    }

    private JsonObject one(Map<String, String> form) {
        JsonObject like = Recording.rest("095-post-get").body().asJsonObject();
        Post post = known(form, "100-err-post-get-deleted");
        return Json.createObjectBuilder(like)
                .add("post", post(like.getJsonObject("post"), post))
                .build();
    }

    private Post known(Map<String, String> form, String unknown) {
        return state.posts.stream()
                .filter(post -> Long.toString(post.id()).equals(form.get("postid")))
                .findFirst()
                .orElseThrow(() -> new Says(unknown));
    }

    private JsonObject reply(Map<String, String> form, long me) {
        if (!form.containsKey("message")) {
            throw new Says("091-err-post-add-missing");
        }
        if (form.get("subject").matches(".*<[a-z/].*")) {
            throw new Says("086-err-post-add-subject-markup");
        }
        Post parent = known(form, "089-err-post-add-unknown");
        Discussion discussion = state.discussions.stream()
                .filter(one -> one.id() == parent.discussion())
                .findFirst()
                .orElseThrow();
        if (me == 3 && !isIn(me, discussion.group())) {
            throw new Says("090-err-post-add-othergroup");
        }
        JsonObject like = Recording.rest("084-post-add").body().asJsonObject();
        Post made = write(parent.discussion(), parent.id(), form, me);
        return Json.createObjectBuilder(like)
                .add("postid", made.id())
                .add("post", post(like.getJsonObject("post"), made))
                .build();
    }

    private JsonValue update(Map<String, String> form) {
        Post post = known(form, "100-err-post-get-deleted");
        if (state.oldTexts.contains(post.id())) {
            throw new Says("305-err-post-update-late");
        }
        int at = state.posts.indexOf(post);
        state.posts.set(
                at,
                new Post(
                        post.id(),
                        post.discussion(),
                        post.parent(),
                        form.get("subject"),
                        form.get("message"),
                        post.author(),
                        post.created()));
        return Recording.rest("096-post-update").body();
    }

    private JsonValue delete(Map<String, String> form, long me) {
        Post post = known(form, "100-err-post-get-deleted");
        boolean answered = state.posts.stream().anyMatch(other -> other.parent() == post.id() && post.parent() != 0);
        if (me != post.author() || answered || state.oldTexts.contains(post.id())) {
            throw new Says("098-err-post-delete-nocap");
        }
        state.posts.removeIf(
                one -> one.id() == post.id() || post.parent() == 0 && one.discussion() == post.discussion());
        state.discussions.removeIf(one -> one.opening() == post.id());
        return Recording.rest("099-post-delete").body();
    }

    private JsonValue pin(Map<String, String> form) {
        long discussion = Long.parseLong(form.get("discussionid"));
        if (form.get("targetstate").equals("1")) {
            state.pinned.add(discussion);
        }
        return FakeFunctions.with(Recording.rest("097-discussion-pin").body(), "id", discussion);
    }

    private JsonValue send(Map<String, String> form, long me) {
        JsonArrayBuilder said = Json.createArrayBuilder();
        for (int i = 0; form.containsKey("messages[" + i + "][touserid]"); i++) {
            User to = state.users.get(Long.valueOf(form.get("messages[" + i + "][touserid]")));
            boolean gone = to == null || to.state().equals("deleted");
            if (gone && form.containsKey("messages[1][touserid]")) {
                throw new Says("111-message-send-partial");
            }
            if (gone) {
                said.add(Recording.rest("223-message-send-unknown-only")
                        .body()
                        .asJsonArray()
                        .get(0));
                continue;
            }
            if (!state.messagesToAnybody) {
                throw new Says("303-err-message-send-preferences");
            }
            String text = form.get("messages[" + i + "][text]");
            if (text.length() > 4096) {
                return Recording.rest("114-message-send-long").body();
            }
            state.messages.add(new Message(me, to.id(), text));
            JsonObject like =
                    Recording.rest("110-message-send").body().asJsonArray().getJsonObject(0);
            JsonObjectBuilder sent = Json.createObjectBuilder(like)
                    .add("msgid", state.messages.size())
                    .add("text", text);
            boolean named = form.containsKey("messages[" + i + "][clientmsgid]");
            said.add(named ? sent : sent.remove("clientmsgid"));
        }
        return said.build();
    }

    private JsonObject messages(Map<String, String> form) {
        JsonObject like = Recording.rest("116-message-read").body().asJsonObject();
        JsonObject each = like.getJsonArray("messages").getJsonObject(0);
        JsonArrayBuilder found = Json.createArrayBuilder();
        state.messages.stream()
                .filter(message -> Long.toString(message.to()).equals(form.get("useridto")))
                .filter(message -> form.get("useridfrom").equals("0")
                        || Long.toString(message.from()).equals(form.get("useridfrom")))
                .forEach(message -> found.add(Json.createObjectBuilder(each).add("text", message.text())));
        return Json.createObjectBuilder(like).add("messages", found).build();
    }
}
