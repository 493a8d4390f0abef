package fr.essaim.host.elgg;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import fr.essaim.host.played.Ask;
import fr.essaim.host.played.Played;
import fr.essaim.host.played.Reply;
import fr.essaim.host.played.Stubs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An Elgg on WireMock that remembers: its stubs and answers are the recorded ones, with the names and numbers of the
 * test in them; {@link FakeElggTest} holds them against the recordings. On 1.8 and 1.12 three kinds of answers were not
 * recorded and follow the host's source: the search of people, the list of members, the form with the choice of readers.
 */
final class FakeElgg implements AutoCloseable {

    static final String ACCOUNT = "service-essaim";
    static final String PASSWORD = "generated-password";

    record Person(int guid, String username, String name) {}

    static final class Topic {
        int guid;
        String title;
        String body;
        String access;
        int author;
        final List<Comment> comments = new ArrayList<>();
    }

    static final class Comment {
        int guid;
        String body;
        int author;
    }

    static final class Group {
        int guid;
        String name;
        String description;
        int owner;
        final Set<Integer> members = new LinkedHashSet<>();
        final List<Topic> topics = new ArrayList<>();
    }

    final Dialect dialect;
    final Map<Integer, Person> people = new LinkedHashMap<>();
    final Map<Integer, Group> groups = new TreeMap<>();
    boolean oldServices;
    boolean onlyAdministratorsAdd;
    boolean leadsHome;
    boolean sendsNoMail;
    boolean writesSessionsDownLate;
    private final Map<String, Integer> sessions = new HashMap<>();
    private final ElggReplies replies;
    final Played played;
    private int last = 100;

    FakeElgg(Dialect dialect) {
        this.dialect = dialect;
        this.played = new Played(this::answer, stubs(dialect))
                .halfWayAt(ask -> ask.call().equals("POST /action/groups/edit"));
        this.replies = new ElggReplies(dialect, address());
        person(ACCOUNT, "Service Essaim");
        person("karim.benali", "Karim Benali");
        person("ines.roy", "Inès Roy");
    }

    /** What was recorded of the dialect, and the few addresses of which nothing was. */
    private static List<MappingBuilder> stubs(Dialect dialect) {
        List<MappingBuilder> stubs = new ArrayList<>();
        for (Recording.Call call : Recording.calls(dialect)) {
            Reply answer = Recording.of(dialect, call.name()).at("http://127.0.0.1/");
            stubs.add(Stubs.recorded(call.name(), call.method(), call.path(), answer));
        }
        if (dialect.isEsope()) {
            stubs.add(Stubs.unrecorded("GET", "/livesearch"));
            stubs.add(Stubs.unrecorded("GET", "/groups/members/1"));
            stubs.add(Stubs.unrecorded("GET", "/discussion/add/1"));
            stubs.add(Stubs.unrecorded("POST", "/action/discussion/delete"));
        }
        return stubs;
    }

    String address() {
        return played.address() + "/";
    }

    int person(String username, String name) {
        people.put(++last, new Person(last, username, name));
        return last;
    }

    /** The host forgets who was signed in. */
    void forgetSessions() {
        sessions.clear();
    }

    Group group(String guid) {
        return groups.get(Integer.parseInt(guid));
    }

    @Override
    public void close() {
        played.close();
    }

    private Reply answer(Ask ask) {
        String path = ask.path().substring(1);
        boolean script = !ask.header("X-Requested-With").isEmpty();
        Integer me = sessions.get(ask.header("Cookie"));
        return ask.method().equals("POST")
                ? action(path.replaceFirst("^action/", ""), ask.fields(), me, script)
                : page(path, ask.fields(), me);
    }

    private static String one(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }

    // pages

    private Reply page(String path, Map<String, List<String>> query, Integer me) {
        String[] steps = path.split("/");
        String view = one(query, "view");
        if (path.equals("groups/all")) {
            return view.isEmpty() ? replies.page(user(me), "") : replies.groups(some(groupsNewestFirst(), query));
        }
        if (path.equals("refresh_token") && writesSessionsDownLate) {
            writesSessionsDownLate = false;
            return replies.refreshed(null);
        }
        if (path.equals("refresh_token")) {
            return dialect == Dialect.ELGG_6 ? replies.refreshed(user(me)) : replies.notFound();
        }
        if (path.startsWith("services/api")) {
            return oldServices ? replies.oldServices() : replies.notFound();
        }
        if (me == null) {
            return replies.elsewhere();
        }
        if (path.startsWith("discussion/view/")) {
            Topic topic = topic(steps[2]);
            return topic == null
                    ? replies.notFound()
                    : view.equals("json") ? replies.topic(topic) : replies.comments(topic, user(me), offset(query));
        }
        if (path.startsWith("livesearch")) {
            return replies.people(people.values().stream()
                    .filter(one -> one.username().startsWith(one(query, "term").toLowerCase()))
                    .toList());
        }
        Group group = groups.get(steps[2].matches("\\d{1,9}") ? Integer.parseInt(steps[2]) : 0);
        if (group == null) {
            return dialect == Dialect.ESOPE_1_8 ? replies.elsewhere() : replies.notFound();
        }
        return switch (steps[0] + "/" + steps[1]) {
            case "discussion/owner", "discussion/group" ->
                replies.topics(group, some(newestFirst(group.topics), query));
            case "discussion/add" -> replies.page(user(me), replies.readers(group));
            default -> replies.members(group.members.stream().map(people::get).toList(), user(me));
        };
    }

    private static int offset(Map<String, List<String>> query) {
        return Integer.parseInt("0" + one(query, "offset"));
    }

    Topic topic(String guid) {
        return groups.values().stream()
                .flatMap(group -> group.topics.stream())
                .filter(topic -> guid.equals(Integer.toString(topic.guid)))
                .findFirst()
                .orElse(null);
    }

    private Person user(Integer guid) {
        return guid == null ? null : people.get(guid);
    }

    private <T> List<T> some(List<T> all, Map<String, List<String>> query) {
        int offset = Integer.parseInt("0" + one(query, "offset"));
        // 1.8 gives its twenty whatever is asked; a host may give fewer than are asked
        int limit = dialect == Dialect.ESOPE_1_8 ? 20 : Math.min(12, Integer.parseInt(one(query, "limit")));
        return all.stream().skip(offset).limit(limit).toList();
    }

    private List<Group> groupsNewestFirst() {
        return newestFirst(new ArrayList<>(groups.values()));
    }

    private static <T> List<T> newestFirst(List<T> things) {
        List<T> turned = new ArrayList<>(things);
        Collections.reverse(turned);
        return turned;
    }

    // actions

    private Reply action(String action, Map<String, List<String>> fields, Integer me, boolean script) {
        if (!one(fields, "__elgg_token").equals("generated-proof-0001")) {
            return replies.notLetIn(user(me), script);
        }
        if (action.equals("login")) {
            boolean right = one(fields, "username").equals(ACCOUNT)
                    && one(fields, "password").equals(PASSWORD);
            if (right) {
                sessions.put("Elgg=generated-cookie-" + last, last - people.size() + 1);
            }
            return right ? replies.signedIn(people.get(101), "Elgg=generated-cookie-" + last) : replies.wrongPassword();
        }
        if (me == null) {
            return replies.notLetIn(user(me), script);
        }
        return switch (action) {
            case "groups/edit" -> editGroup(fields, me, script);
            case "groups/addtogroup" -> addMembers(fields);
            case "groups/remove" -> removeMember(fields);
            case "discussion/save" -> saveTopic(fields, me, script);
            case "discussion/delete", "entity/delete" -> deleteTopic(action, fields);
            case "comment/save" -> saveComment(fields, me);
            default -> replies.noSuchAction();
        };
    }

    private Reply editGroup(Map<String, List<String>> fields, int me, boolean script) {
        if (one(fields, "name").isEmpty()) {
            return replies.refused("actions-007", script);
        }
        String guid = one(fields, "group_guid");
        Group group = guid.isEmpty() ? new Group() : groups.get(Integer.parseInt(guid));
        if (guid.isEmpty()) {
            group.guid = ++last;
            group.owner = me;
            group.members.add(me);
            groups.put(group.guid, group);
        }
        group.name = stored(one(fields, "name"));
        group.description = stored(one(fields, "description"));
        return replies.groupSaved(group, script);
    }

    private Reply addMembers(Map<String, List<String>> fields) {
        Group group = groups.get(Integer.parseInt(one(fields, "group_guid")));
        int guid = Integer.parseInt(one(fields, "user_guid[]"));
        if (onlyAdministratorsAdd) {
            return replies.addRefused();
        }
        boolean news = people.containsKey(guid) && group.members.add(guid);
        return sendsNoMail ? replies.addedWithoutALetter() : replies.added(news);
    }

    private Reply removeMember(Map<String, List<String>> fields) {
        Group group = groups.get(Integer.parseInt(one(fields, "group_guid")));
        boolean was = group.members.remove(Integer.valueOf(one(fields, "user_guid")));
        return was ? replies.removed() : replies.refused("actions-007", true);
    }

    private Reply saveTopic(Map<String, List<String>> fields, int me, boolean script) {
        Group group = groups.get(Integer.parseInt(one(fields, "container_guid")));
        if (group == null
                || one(fields, "title").isEmpty()
                || one(fields, "description").isEmpty()) {
            return replies.refused("actions-015", script);
        }
        String guid = one(fields, "topic_guid");
        Topic topic = guid.isEmpty()
                ? new Topic()
                : group.topics.stream()
                        .filter(one -> guid.equals(Integer.toString(one.guid)))
                        .findFirst()
                        .orElseThrow();
        if (guid.isEmpty()) {
            topic.guid = ++last;
            topic.author = me;
            group.topics.add(topic);
        }
        topic.title = stored(one(fields, "title"));
        topic.body = stored(one(fields, "description"));
        topic.access = dialect == Dialect.ELGG_6 && !fields.containsKey("access_id") ? "acl" : one(fields, "access_id");
        return leadsHome ? replies.topicSavedAndLedHome() : replies.topicSaved(topic, script);
    }

    private Reply saveComment(Map<String, List<String>> fields, int me) {
        Topic topic = topic(one(fields, "entity_guid"));
        if (topic == null || one(fields, "generic_comment").isEmpty()) {
            return replies.noSuchComment();
        }
        String guid = one(fields, "comment_guid");
        Comment comment = topic.comments.stream()
                .filter(one -> guid.equals(Integer.toString(one.guid)))
                .findFirst()
                .orElseGet(Comment::new);
        if (guid.isEmpty()) {
            comment.guid = ++last;
            comment.author = me;
            topic.comments.add(comment);
        }
        comment.body = one(fields, "generic_comment").replace("<a href", "<a rel=\"nofollow\" href");
        return replies.commentSaved(comment, guid.isEmpty());
    }

    private Reply deleteTopic(String action, Map<String, List<String>> fields) {
        if (!action.equals(dialect.deleteTopic)) {
            return replies.noSuchAction();
        }
        groups.values()
                .forEach(group ->
                        group.topics.removeIf(topic -> one(fields, "guid").equals(Integer.toString(topic.guid))));
        groups.values().stream()
                .flatMap(group -> group.topics.stream())
                .forEach(topic ->
                        topic.comments.removeIf(comment -> one(fields, "guid").equals(Integer.toString(comment.guid))));
        return replies.deleted();
    }

    private String stored(String text) {
        return dialect.isEsope() ? text.replaceAll("[\\x{10000}-\\x{10FFFF}]", "????") : text;
    }
}
