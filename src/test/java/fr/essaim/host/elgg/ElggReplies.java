package fr.essaim.host.elgg;

import fr.essaim.host.elgg.FakeElgg.Group;
import fr.essaim.host.elgg.FakeElgg.Person;
import fr.essaim.host.elgg.FakeElgg.Topic;
import fr.essaim.host.played.Reply;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The recorded answers of a dialect, with the names and numbers of the moment in their places. */
final class ElggReplies {

    private final Dialect dialect;
    private final String address;
    private final Map<String, Reply> recorded = new HashMap<>();

    ElggReplies(Dialect dialect, String address) {
        this.dialect = dialect;
        this.address = address;
    }

    private Reply like(String recording) {
        return recorded.computeIfAbsent(
                recording, name -> Recording.of(dialect, name).at(address));
    }

    private Reply in(String esope, String six) {
        return like(dialect == Dialect.ELGG_6 ? six : esope);
    }

    static JsonStructure json(Reply answer) {
        return Json.createReader(new StringReader(answer.body())).read();
    }

    /** The recorded answer with these values at these places of its JSON. */
    private Reply like(String recording, Map<String, JsonValue> places) {
        Reply answer = like(recording);
        JsonStructure said = json(answer);
        for (Map.Entry<String, JsonValue> place : places.entrySet()) {
            said = Json.createPointer(place.getKey()).replace(said, place.getValue());
        }
        return answer.saying(said.toString());
    }

    // pages

    Reply page(Person user, String more) {
        Reply page = user == null ? in("embed-002", "actions-004") : in("embed-001", "actions-003");
        String text = user == null
                ? page.body()
                : page.body()
                        .replaceFirst("\"guid\":\\d+", "\"guid\":" + user.guid())
                        .replaceFirst("\"username\":\"[^\"]+\"", "\"username\":\"" + user.username() + "\"");
        return page.saying(text + more);
    }

    Reply refreshed(Person user) {
        return like(
                "actions-005",
                Map.of(
                        "/token/logged_in",
                        user == null ? JsonValue.FALSE : JsonValue.TRUE,
                        "/user_guid",
                        Json.createValue(user == null ? 0 : user.guid())));
    }

    /** Not recorded: a page that is not there. */
    Reply notFound() {
        return Reply.of(404, "text/html; charset=UTF-8", "<title>Page not found</title>");
    }

    /** The home page in the place of the one asked for. */
    Reply elsewhere() {
        return dialect.isEsope()
                ? like("actions-020")
                : Reply.of(302, "text/html; charset=utf-8", "").with("Location", address);
    }

    /** The recording was cut in the midst of its list: it ends after the first method. */
    Reply oldServices() {
        Reply list = in("services-003", "services-001");
        return list.saying(list.body().replaceAll("(?s)(\"require_user_auth\":(?:true|false)[^}]*}).*", "$1}}"));
    }

    /** A person as the page of whoever is signed in tells him. */
    private JsonObject person(Person user) {
        String told;
        if (dialect == Dialect.ELGG_6) {
            told = ((JsonObject) json(like("actions-002")))
                    .getJsonObject("value")
                    .get("user")
                    .toString();
        } else {
            Matcher script =
                    Pattern.compile("\\{\"guid\".*?}").matcher(like("embed-001").body());
            if (!script.find()) {
                throw new AssertionError("nobody in the recorded page");
            }
            told = script.group();
        }
        JsonObject like = Json.createReader(new StringReader(told)).readObject();
        return Json.createObjectBuilder(like)
                .add("guid", user.guid())
                .add("name", user.name())
                .add("username", user.username())
                .add("url", address + "profile/" + user.username())
                .build();
    }

    /** Not recorded of the older ones: after the source of livesearch. */
    Reply people(List<Person> found) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        if (dialect == Dialect.ELGG_6) {
            JsonObject like = json(like("live-002")).asJsonArray().getJsonObject(0);
            found.forEach(one -> list.add(Json.createObjectBuilder(like)
                    .add("guid", one.guid())
                    .add("name", one.name())
                    .add("username", one.username())
                    .add("value", one.username())));
            return like("live-002").saying(list.build().toString());
        }
        found.forEach(one -> list.add(Json.createObjectBuilder()
                .add("type", "user")
                .add("name", one.name())
                .add("desc", one.username())
                .add("guid", one.guid())
                .add("value", one.username())
                .add("url", address + "profile/" + one.username())));
        return like("actions-013").saying(list.build().toString());
    }

    /** The recorded list of two: somebody, then the service account, which nobody can take out. */
    private String member(Person one, Person me) {
        String[] items = like("live-001").body().split("(?=<li class=\"elgg-item )");
        String like = items[one.equals(me) ? 2 : 1].replace("</ul>\n", "");
        return like.replaceFirst("elgg-relationship-\\d+", "elgg-relationship-" + (one.guid() + 7000))
                .replaceFirst("&quot;g&quot;:\\d+", "&quot;g&quot;:" + one.guid())
                .replaceAll("user_guid=\\d+", "user_guid=" + one.guid())
                .replaceAll("/profile/[^\"]+", "/profile/" + one.username());
    }

    /** Not recorded of the older ones: after the source, and their JSON views of other lists. */
    Reply members(List<Person> inside, Person me) {
        if (dialect == Dialect.ELGG_6) {
            return page(me, inside.stream().map(one -> member(one, me)).collect(Collectors.joining("\n")));
        }
        JsonArrayBuilder list = Json.createArrayBuilder();
        inside.forEach(one -> list.add(person(one)));
        String all = list.build().toString();
        return like("actions-006").saying(dialect == Dialect.ESOPE_1_8 ? "{\"user\":[" + all + "]}" : all);
    }

    /** Not recorded: after the source of the form. */
    String readers(Group group) {
        return "<select class=\"elgg-input-access\" name=\"access_id\"><option value=\"0\">Privé</option>"
                + "<option value=\"1\">Utilisateurs connectés</option><option value=\"2\">Public</option>"
                + "<option value=\"" + (group.guid + 5000) + "\">Groupe : " + group.name + "</option></select>";
    }

    Reply topic(Topic topic) {
        return like(
                "live-006",
                Map.of(
                        "/guid", Json.createValue(topic.guid),
                        "/title", Json.createValue(topic.title),
                        "/description", Json.createValue(topic.body),
                        "/owner_guid", Json.createValue(topic.author)));
    }

    /** Newest first, a hundred at most, as it was asked. */
    Reply comments(Topic topic, Person me, int offset) {
        List<FakeElgg.Comment> newest = new ArrayList<>(topic.comments);
        Collections.reverse(newest);
        String list = newest.stream()
                .skip(offset)
                .limit(100)
                .map(this::comment)
                .collect(Collectors.joining("", "<ul class=\"elgg-list comments-list\">", "</ul>"));
        return page(me, list);
    }

    private String comment(FakeElgg.Comment one) {
        String like = like("live-007").body().split("(?=<li class=\"elgg-item )")[1];
        return like.replaceFirst("elgg-object-\\d+", "elgg-object-" + one.guid)
                .replaceFirst("&quot;g&quot;:\\d+", "&quot;g&quot;:" + one.author)
                .replaceFirst(
                        "(?s)(<div class=\"elgg-output ck-content\">).*?(</div></div></div></article>)",
                        quoted(one.body));
    }

    Reply commentSaved(FakeElgg.Comment comment, boolean fresh) {
        return like(fresh ? "live-008" : "live-009", Map.of("/value/guid", Json.createValue(comment.guid)));
    }

    Reply noSuchComment() {
        return like("live-010");
    }

    Reply groups(List<Group> groups) {
        if (dialect == Dialect.ELGG_6) {
            return rss(groups.stream().map(this::rss).toList());
        }
        JsonObject like = first(like("actions-006"), "/group/0/0");
        return list(
                "actions-006",
                "{\"group\":[%s]}",
                groups.stream().map(one -> item(like, one)).toList());
    }

    Reply topics(Group group, List<Topic> topics) {
        if (dialect == Dialect.ELGG_6) {
            return rss(topics.stream().map(this::rss).toList());
        }
        JsonObject like = first(like("services-110"), "/object/groupforumtopic/0");
        return list(
                "services-110",
                "{\"object\":{\"groupforumtopic\":%s}}",
                topics.stream().map(one -> item(like, group, one)).toList());
    }

    /** The first thing of a recorded list, which 1.8 nests by kind. */
    private JsonObject first(Reply list, String nested) {
        return (JsonObject)
                Json.createPointer(dialect == Dialect.ESOPE_1_8 ? nested : "/0").getValue(json(list));
    }

    private Reply list(String recording, String nested, List<JsonObject> items) {
        JsonArray all = Json.createArrayBuilder(items).build();
        if (dialect == Dialect.ESOPE_1_8 && all.isEmpty()) {
            // not recorded: no variable to print
            return like(recording).saying("null");
        }
        return like(recording).saying(dialect == Dialect.ESOPE_1_8 ? nested.formatted(all) : all.toString());
    }

    private JsonObject item(JsonObject like, Group group) {
        return Json.createObjectBuilder(numbered(like, group.guid, group.owner, 0))
                .add("name", group.name)
                .add("description", group.description)
                .add("url", url("groups/profile/", group.guid))
                .build();
    }

    private JsonObject item(JsonObject like, Group group, Topic topic) {
        var item = Json.createObjectBuilder(numbered(like, topic.guid, topic.author, group.guid))
                .add("title", topic.title)
                .add("description", topic.body)
                .add("url", url("discussion/view/", topic.guid));
        if (like.containsKey("read_access")) {
            item.add("read_access", Integer.parseInt(topic.access));
        }
        return item.build();
    }

    /** Later things have later times; 1.8 writes its numbers as text. */
    private JsonObject numbered(JsonObject like, int guid, int owner, int container) {
        var item = Json.createObjectBuilder(like).add("guid", guid);
        if (dialect == Dialect.ESOPE_1_8) {
            String at = Long.toString(Long.parseLong(like.getString("time_created")) + guid);
            item.add("time_created", at).add("time_updated", at);
            item.add("owner_guid", "" + owner).add("container_guid", "" + container);
        } else {
            item.add("owner_guid", owner).add("container_guid", container);
        }
        return item.build();
    }

    private String url(String kind, int guid) {
        return address + kind + guid + "/titre";
    }

    private Reply rss(List<String> items) {
        Reply like = like("actions-026");
        String head = like.body().replaceAll("(?s)\\t\\t<item>.*", "");
        return like.saying(head + String.join("", items) + "</channel>\n</rss>\n");
    }

    private String rss(Group group) {
        return rss(group.guid, url("groups/profile/", group.guid), group.name, group.description);
    }

    private String rss(Topic topic) {
        return rss(topic.guid, url("discussion/view/", topic.guid), topic.title, topic.body);
    }

    private String rss(int guid, String url, String title, String body) {
        String like = like("actions-026").body().replaceAll("(?s).*?(\\t\\t<item>.*</item>\n).*", "$1");
        return like.replaceFirst("(?s)(isPermaLink=\"true\">).*?(</guid>)", quoted(url))
                .replaceFirst("(\\d\\d:\\d\\d:)\\d\\d( )", quoted("%02d".formatted(guid % 60)))
                .replaceFirst("(?s)(<link>).*?(</link>)", quoted(url))
                .replaceFirst("(?s)(<title><!\\[CDATA\\[).*?(]]></title>)", quoted(Mark.escape(title)))
                .replaceFirst("(?s)(<description><!\\[CDATA\\[).*?(]]></description>)", quoted(body));
    }

    private static String quoted(String text) {
        return "$1" + Matcher.quoteReplacement(text) + "$2";
    }

    // actions

    Reply removed() {
        return like("actions-013");
    }

    /** An action that lacks what it needs. @param action its recording when a script asked */
    Reply refused(String action, boolean script) {
        return script ? like(action) : like("embed-006");
    }

    Reply notLetIn(Person me, boolean script) {
        if (!script) {
            return elsewhere();
        }
        return me == null ? like("actions-023") : in("actions-019", "actions-020");
    }

    Reply noSuchAction() {
        return like("actions-021");
    }

    Reply signedIn(Person user, String cookie) {
        Reply answer = dialect == Dialect.ELGG_6
                ? like("actions-002", Map.of("/value/user", person(user)))
                : like("actions-004");
        return answer.with("Set-Cookie", cookie + "; path=/");
    }

    Reply wrongPassword() {
        return in("actions-003", "actions-001");
    }

    Reply added(boolean news) {
        return like(news ? "actions-009" : "actions-010");
    }

    /** Of Elgg 6 whose server sends no mail. */
    Reply addedWithoutALetter() {
        return like("live-004");
    }

    /** 1.8 says yes and does nothing. */
    Reply addRefused() {
        return like("actions-011");
    }

    Reply groupSaved(Group group, boolean script) {
        String url = url("groups/profile/", group.guid);
        if (!script) {
            return like("embed-005").with("Location", url);
        }
        JsonValue page = Json.createValue(url);
        return switch (dialect) {
            case ESOPE_1_8 -> like("actions-005");
            case ESOPE_1_12 -> like("actions-005", Map.of("/forward_url", page, "/location", page));
            case ELGG_6 ->
                like(
                        "actions-006",
                        Map.of(
                                "/forward_url", page,
                                "/value/entity/url", page,
                                "/value/entity/guid", Json.createValue(group.guid),
                                "/value/entity/owner_guid", Json.createValue(group.owner),
                                "/value/entity/container_guid", Json.createValue(group.owner),
                                "/value/entity/name", Json.createValue(group.name),
                                "/value/entity/description", Json.createValue(group.description)));
        };
    }

    /** Of Elgg 6 on an address with a port. */
    Reply topicSavedAndLedHome() {
        return like("live-003");
    }

    Reply topicSaved(Topic topic, boolean script) {
        String url = url("discussion/view/", topic.guid);
        if (!script) {
            return like("embed-004").with("Location", url);
        }
        JsonValue page = Json.createValue(url);
        return switch (dialect) {
            case ESOPE_1_8 -> like("actions-014");
            case ESOPE_1_12 -> like("actions-014", Map.of("/forward_url", page, "/location", page));
            case ELGG_6 -> like("actions-014", Map.of("/forward_url", page));
        };
    }

    /** Recorded of a group; topics go the same way. On the older ones it is done and the answer is 500, empty. */
    Reply deleted() {
        return in("actions-026", "actions-027");
    }
}
