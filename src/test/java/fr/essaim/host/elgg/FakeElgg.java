package fr.essaim.host.elgg;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An Elgg in memory that answers as the recorded ones do; {@link FakeElggTest} holds its answers against the
 * recordings. Three kinds of answers were not recorded and follow the host's source: the search of people, the list
 * of members, the form with the choice of readers.
 */
final class FakeElgg implements AutoCloseable {

    static final String ACCOUNT = "service-essaim";
    static final String PASSWORD = "generated-password";

    /** Told of each call before its work and after it; true cuts the wire there. */
    @FunctionalInterface
    interface Wires {
        boolean cut(String call, boolean workDone);
    }

    record Person(int guid, String username, String name) {}

    static final class Topic {
        int guid;
        String title;
        String body;
        String access;
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

    record Reply(int status, String type, String location, String cookie, String body) {}

    final Dialect dialect;
    final Map<Integer, Person> people = new LinkedHashMap<>();
    final Map<Integer, Group> groups = new TreeMap<>();
    final List<String> calls = new ArrayList<>();
    boolean oldServices;
    boolean onlyAdministratorsAdd;
    private final Map<String, Integer> sessions = new HashMap<>();
    private final ElggReplies replies;
    private final HttpServer server;
    private Wires wires = (call, done) -> false;
    private int last = 100;

    FakeElgg(Dialect dialect) {
        // without it each answer waits 40 ms for an acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.dialect = dialect;
        this.replies = new ElggReplies(dialect, this::address);
        person(ACCOUNT, "Service Essaim");
        person("karim.benali", "Karim Benali");
        person("ines.roy", "Inès Roy");
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    void wire(Wires with) {
        wires = with;
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
        server.stop(0);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            String call = exchange.getRequestMethod() + " " + path;
            calls.add(call);
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (wires.cut(call, false)) {
                return;
            }
            String cookie = exchange.getRequestHeaders().getFirst("Cookie");
            boolean script = exchange.getRequestHeaders().getFirst("X-Requested-With") != null;
            Reply reply = exchange.getRequestMethod().equals("POST")
                    ? action(path.replaceFirst("^action/", ""), fields(body), sessions.get(cookie), script)
                    : page(path, fields(exchange.getRequestURI().getRawQuery()), sessions.get(cookie));
            if (!wires.cut(call, true)) {
                write(exchange, reply);
            }
        }
    }

    private static void write(HttpExchange exchange, Reply reply) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", reply.type());
        if (!reply.location().isEmpty()) {
            exchange.getResponseHeaders().add("Location", reply.location());
        }
        if (!reply.cookie().isEmpty()) {
            exchange.getResponseHeaders().add("Set-Cookie", reply.cookie() + "; path=/");
        }
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, List<String>> fields(String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String field : form == null ? new String[0] : form.split("&")) {
            String[] parts = field.split("=", 2);
            fields.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
                    .add(decode(parts.length < 2 ? "" : parts[1]));
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String one(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }

    // pages

    private Reply page(String path, Map<String, List<String>> query, Integer me) {
        String[] steps = path.split("/");
        String view = one(query, "view");
        if (path.equals("groups/all")) {
            return view.isEmpty() ? replies.page(user(me), "") : list(groupsNewestFirst(), query);
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
            case "discussion/owner", "discussion/group" -> list(topics(group), query);
            case "discussion/add" -> replies.page(user(me), replies.readers(group));
            default -> replies.members(group.members.stream().map(people::get).toList(), user(me));
        };
    }

    private Person user(Integer guid) {
        return guid == null ? null : people.get(guid);
    }

    private Reply list(List<ElggReplies.Item> all, Map<String, List<String>> query) {
        int offset = Integer.parseInt("0" + one(query, "offset"));
        int limit = dialect == Dialect.ESOPE_1_8 ? 20 : Integer.parseInt(one(query, "limit"));
        return replies.list(all.stream().skip(offset).limit(limit).toList());
    }

    private List<ElggReplies.Item> groupsNewestFirst() {
        List<ElggReplies.Item> items = new ArrayList<>();
        groups.values()
                .forEach(group -> items.add(
                        0,
                        new ElggReplies.Item("group", group.guid, group.owner, 0, group.name, group.description, "")));
        return items;
    }

    private static List<ElggReplies.Item> topics(Group group) {
        List<ElggReplies.Item> items = new ArrayList<>();
        group.topics.forEach(topic -> items.add(
                0,
                new ElggReplies.Item(
                        "topic", topic.guid, topic.author, group.guid, topic.title, topic.body, topic.access)));
        return items;
    }

    // actions

    private Reply action(String action, Map<String, List<String>> fields, Integer me, boolean script) {
        if (!one(fields, "__elgg_token").equals("generated-proof-0001")) {
            return replies.notLetIn(script);
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
            return replies.notLetIn(script);
        }
        return switch (action) {
            case "groups/edit" -> editGroup(fields, me, script);
            case "groups/addtogroup" -> addMembers(fields);
            case "groups/remove" -> removeMember(fields);
            case "discussion/save" -> saveTopic(fields, me, script);
            case "discussion/delete", "entity/delete" -> deleteTopic(action, fields);
            default -> replies.noSuchAction();
        };
    }

    private Reply editGroup(Map<String, List<String>> fields, int me, boolean script) {
        if (one(fields, "name").isEmpty()) {
            return replies.refused(script);
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
        return replies.added(news);
    }

    private Reply removeMember(Map<String, List<String>> fields) {
        Group group = groups.get(Integer.parseInt(one(fields, "group_guid")));
        boolean was = group.members.remove(Integer.valueOf(one(fields, "user_guid")));
        return was ? replies.done() : replies.refused(true);
    }

    private Reply saveTopic(Map<String, List<String>> fields, int me, boolean script) {
        Group group = groups.get(Integer.parseInt(one(fields, "container_guid")));
        if (group == null
                || one(fields, "title").isEmpty()
                || one(fields, "description").isEmpty()) {
            return replies.refused(script);
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
        return replies.topicSaved(topic, script);
    }

    private Reply deleteTopic(String action, Map<String, List<String>> fields) {
        if (!action.equals(dialect.deleteTopic)) {
            return replies.noSuchAction();
        }
        groups.values()
                .forEach(group ->
                        group.topics.removeIf(topic -> one(fields, "guid").equals(Integer.toString(topic.guid))));
        return dialect == Dialect.ELGG_6 ? replies.done() : replies.deletedWithoutAWord();
    }

    private String stored(String text) {
        return dialect.isEsope() ? text.replaceAll("[\\x{10000}-\\x{10FFFF}]", "????") : text;
    }
}
