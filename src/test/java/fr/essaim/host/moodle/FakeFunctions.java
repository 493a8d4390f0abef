package fr.essaim.host.moodle;

import fr.essaim.host.moodle.FakeMoodle.Says;
import fr.essaim.host.moodle.FakeState.Group;
import fr.essaim.host.moodle.FakeState.User;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Functions on courses, people and groups; those of forums and messages stand in {@link FakeTalk}. */
final class FakeFunctions {

    /** By the tokens of the recordings. */
    private static final Map<String, Long> ACCOUNTS =
            Map.of("token-of-essaim-svc", 34L, "token-of-nocap", 35L, "token-of-prof01", 3L, "token-of-another", 33L);

    private final FakeState state;
    private final FakeTalk talk;

    FakeFunctions(FakeState state) {
        this.state = state;
        this.talk = new FakeTalk(state);
    }

    JsonValue call(String function, Map<String, String> form) {
        Long me = ACCOUNTS.get(form.getOrDefault("wstoken", ""));
        if (me == null) {
            throw new Says("004-err-bad-token");
        }
        return switch (function) {
            case "" -> throw new Says("007-err-no-function");
            case "core_webservice_get_site_info" -> site(me);
            case "core_course_delete_courses" -> throw new Says("009-err-function-not-in-service");
            case "core_course_get_courses" -> courses();
            case "core_course_get_courses_by_field" -> coursesByField(form);
            case "core_course_get_contents" ->
                contents(course(me, form, "courseid", "016-err-course-contents-unknown"));
            case "core_enrol_get_enrolled_users" -> enrolled(me, form);
            case "core_user_get_users_by_field" -> usersByField(me, form);
            case "core_group_create_groups" -> createGroups(me, form);
            case "core_group_update_groups" -> updateGroup(form);
            case "core_group_delete_groups" -> deleteGroups(form);
            case "core_group_get_groups" -> groups(form);
            case "core_group_get_course_groups" -> courseGroups(me, form);
            case "core_group_get_group_members" -> members(form);
            case "core_group_add_group_members" -> addMembers(me, form);
            case "core_group_delete_group_members" -> removeMembers(form);
            case "core_cohort_get_cohorts" -> cohorts(me);
            case "core_cohort_get_cohort_members" ->
                Recording.rest("123-cohort-members").body();
            default -> talk.call(function, form, me);
        };
    }

    private JsonObject site(long me) {
        JsonObject site = with(Recording.rest("001-site-info").body(), "userid", me);
        JsonArrayBuilder functions = Json.createArrayBuilder(site.getJsonArray("functions"));
        state.moreFunctions.forEach(name ->
                functions.add(Json.createObjectBuilder().add("name", name).add("version", "2024100706")));
        return Json.createObjectBuilder(site).add("functions", functions).build();
    }

    /** What the fake can be asked. */
    static boolean knows(String function) {
        return MoodleTrial.FUNCTIONS.contains(function) && !function.startsWith("core_calendar");
    }

    private JsonArray courses() {
        JsonObject like = Recording.rest("010-courses-all").body().asJsonArray().getJsonObject(0);
        JsonArrayBuilder all = Json.createArrayBuilder();
        state.courses.keySet().forEach(id -> all.add(with(like, "id", id)));
        return all.build();
    }

    private JsonObject coursesByField(Map<String, String> form) {
        if (!Set.of("idnumber", "shortname", "id", "ids", "category").contains(form.get("field"))) {
            throw new Says("014-course-by-field-bad");
        }
        JsonObject like = Recording.rest("012-course-by-idnumber").body().asJsonObject();
        JsonArrayBuilder found = Json.createArrayBuilder();
        state.courses.forEach((id, number) -> {
            boolean meant = form.get("field").equals("id") && form.get("value").equals(Long.toString(id))
                    || form.get("value").equals(number)
                    || form.get("field").equals("shortname")
                            && form.get("value").equals("CX-T2")
                            && id == 2;
            if (meant) {
                found.add(withContacts(with(like.getJsonArray("courses").get(0), "id", id)));
            }
        });
        return Json.createObjectBuilder(like).add("courses", found).build();
    }

    private JsonObject withContacts(JsonObject course) {
        JsonObject like = Recording.rest("306-course-by-id-contacts").body().asJsonObject();
        JsonArray recorded = like.getJsonArray("courses").getJsonObject(0).getJsonArray("contacts");
        JsonArrayBuilder contacts = Json.createArrayBuilder();
        state.contacts.forEach(id -> contacts.add(with(recorded.get(0), "id", id)));
        return Json.createObjectBuilder(course).add("contacts", contacts).build();
    }

    /** Who has no business in a course hears so, whatever he asks; a teacher enrolled as student may look. */
    long course(long me, Map<String, String> form, String name, String unknown) {
        String said = form.getOrDefault(name, "");
        if (!said.matches("\\d+")) {
            throw new Says("131-err-param-type");
        }
        if (me == 35) {
            throw new Says("022-err-enrolled-users-nocap");
        }
        if (!state.courses.containsKey(Long.valueOf(said))) {
            throw new Says(unknown);
        }
        return Long.parseLong(said);
    }

    private JsonArray contents(long course) {
        JsonObject section =
                Recording.rest("015-course-contents").body().asJsonArray().getJsonObject(1);
        JsonObject like = section.getJsonArray("modules").getJsonObject(0);
        JsonArrayBuilder modules = Json.createArrayBuilder();
        state.forums.stream()
                .filter(forum -> forum.course() == course)
                .map(forum -> with(with(like, "instance", forum.id()), "groupmode", forum.groupMode()))
                .forEach(modules::add);
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder(section).add("modules", modules))
                .build();
    }

    private JsonArray enrolled(long me, Map<String, String> form) {
        long course = course(me, form, "courseid", "022-err-enrolled-users-nocap");
        Map<String, String> options = options(form);
        if (me == 3 && options.containsKey("onlyactive")) {
            throw new Says("020-err-enrolled-users-onlyactive");
        }
        boolean active = "1".equals(options.get("onlyactive"));
        long from = Long.parseLong(options.getOrDefault("limitfrom", "0"));
        long most = Long.parseLong(options.getOrDefault("limitnumber", "0"));
        JsonObject like =
                Recording.rest("017-enrolled-users").body().asJsonArray().getJsonObject(0);
        JsonArrayBuilder people = Json.createArrayBuilder();
        state.enrolled.get(course).stream()
                .map(state.users::get)
                .filter(user -> state.showsPeople || state.contacts.contains(user.id()))
                .filter(user -> !active || !user.state().equals("suspended"))
                .filter(user -> !options.containsKey("groupid") || in(user, options.get("groupid")))
                .skip(from)
                .limit(most == 0 ? Long.MAX_VALUE : most)
                .forEach(user -> people.add(person(like, user)));
        return people.build();
    }

    private boolean in(User user, String group) {
        return state.groups.stream()
                .anyMatch(one ->
                        one.id() == Long.parseLong(group) && one.members().contains(user.id()));
    }

    private static Map<String, String> options(Map<String, String> form) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; form.containsKey("options[" + i + "][name]"); i++) {
            options.put(form.get("options[" + i + "][name]"), form.get("options[" + i + "][value]"));
        }
        return options;
    }

    private JsonArray usersByField(long me, Map<String, String> form) {
        String field = form.get("field");
        if (!Set.of("id", "idnumber", "username", "email").contains(field)) {
            throw new Says("026-err-users-by-field-badfield");
        }
        JsonObject like =
                Recording.rest("023-users-by-field-email").body().asJsonArray().getJsonObject(0);
        JsonArrayBuilder found = Json.createArrayBuilder();
        List<String> values = list(form, "values");
        state.users.values().stream()
                .filter(user -> me != 35 && values.contains(value(user, field)))
                .filter(user -> state.tellsUsernames || !field.equals("username"))
                .forEach(user -> found.add(person(like, user)));
        return found.build();
    }

    private static String value(User user, String field) {
        return switch (field) {
            case "id" -> Long.toString(user.id());
            case "email" -> user.email();
            case "idnumber" -> "ENS%04d".formatted(user.id() - 2);
            default -> user.username();
        };
    }

    private JsonObject person(JsonObject like, User user) {
        JsonObjectBuilder person = Json.createObjectBuilder(like)
                .add("id", user.id())
                .add("username", user.username())
                .add("fullname", user.name())
                .add("email", user.email())
                .add("institution", user.institution());
        if (!state.tellsUsernames) {
            person.remove("username");
        }
        if (like.containsKey("suspended")) {
            person.add("suspended", user.state().equals("suspended"));
        }
        return person.build();
    }

    private JsonArray createGroups(long me, Map<String, String> form) {
        List<Group> made = new ArrayList<>();
        for (int i = 0; form.containsKey("groups[" + i + "][courseid]"); i++) {
            String at = "groups[" + i + "]";
            long course = course(me, form, at + "[courseid]", "038-err-group-create-bad-course");
            String name = form.getOrDefault(at + "[name]", "");
            String number = form.getOrDefault(at + "[idnumber]", "");
            if (me == 3) {
                throw new Says("040-err-group-create-student");
            }
            if (name.isBlank() || name.contains("<b>") || !form.containsKey(at + "[description]")) {
                throw new Says("035-err-group-create-empty-name");
            }
            if (name.codePointCount(0, name.length()) > 254) {
                throw new Says("036-err-group-create-long-name");
            }
            if (ofCourse(course).stream().anyMatch(group -> group.name().equals(name))) {
                throw new Says("031-err-group-create-dup-name");
            }
            boolean taken = ofCourse(course).stream()
                    .anyMatch(group -> !number.isEmpty() && group.number().equals(number));
            if (taken) {
                throw new Says("032-err-group-create-dup-idnumber");
            }
            made.add(new Group(0, course, name, form.get(at + "[description]"), number, Set.of()));
        }
        JsonArrayBuilder said = Json.createArrayBuilder();
        JsonObject like =
                Recording.rest("030-group-create").body().asJsonArray().getJsonObject(0);
        for (Group group : made) {
            said.add(group(
                    like, state.group(++state.lastGroup, group.course(), group.name(), group.number(), Set.of())));
        }
        return said.build();
    }

    private List<Group> ofCourse(long course) {
        return state.groups.stream().filter(group -> group.course() == course).toList();
    }

    private static JsonObject group(JsonObject like, Group group) {
        return Json.createObjectBuilder(like)
                .add("id", group.id())
                .add("courseid", group.course())
                .add("name", group.name().replace("&", "&amp;"))
                .add("idnumber", group.number())
                .build();
    }

    private JsonValue updateGroup(Map<String, String> form) {
        Group group = group(form.get("groups[0][id]"), "053-err-group-members-get-unknown");
        String name = form.get("groups[0][name]");
        if (ofCourse(group.course()).stream()
                .anyMatch(other -> other != group && other.name().equals(name))) {
            throw new Says("043-err-group-update-dup");
        }
        state.groups.remove(group);
        state.group(group.id(), group.course(), name, group.number(), group.members());
        return JsonValue.NULL;
    }

    private JsonValue deleteGroups(Map<String, String> form) {
        state.groups.removeIf(group -> list(form, "groupids").contains(Long.toString(group.id())));
        return JsonValue.NULL;
    }

    Group group(String id, String unknown) {
        return state.groups.stream()
                .filter(group -> Long.toString(group.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> new Says(unknown));
    }

    private JsonArray groups(Map<String, String> form) {
        JsonObject like =
                Recording.rest("057-groups-by-id").body().asJsonArray().getJsonObject(0);
        JsonArrayBuilder found = Json.createArrayBuilder();
        list(form, "groupids").forEach(id -> found.add(group(like, group(id, "058-err-groups-by-id-unknown"))));
        return found.build();
    }

    private JsonArray courseGroups(long me, Map<String, String> form) {
        if (form.containsKey("foo") || !form.containsKey("courseid")) {
            throw new Says("132-err-param-extra");
        }
        long course = course(me, form, "courseid", "038-err-group-create-bad-course");
        JsonObject like =
                Recording.rest("217-hidden-course-teacher").body().asJsonArray().getJsonObject(0);
        JsonArrayBuilder found = Json.createArrayBuilder();
        ofCourse(course).stream().sorted(Comparator.comparing(Group::name)).forEach(one -> found.add(group(like, one)));
        return found.build();
    }

    private JsonArray members(Map<String, String> form) {
        JsonArrayBuilder found = Json.createArrayBuilder();
        for (String id : list(form, "groupids")) {
            JsonArrayBuilder people = Json.createArrayBuilder();
            group(id, "053-err-group-members-get-unknown").members().forEach(people::add);
            found.add(Json.createObjectBuilder()
                    .add("groupid", Long.parseLong(id))
                    .add("userids", people));
        }
        return found.build();
    }

    /** All or none, as recorded. */
    private JsonValue addMembers(long me, Map<String, String> form) {
        if (me == 35) {
            throw new Says("056-err-group-members-add-nocap");
        }
        List<Runnable> changes = new ArrayList<>();
        for (int i = 0; form.containsKey("members[" + i + "][groupid]"); i++) {
            Group group = group(form.get("members[" + i + "][groupid]"), "049-err-group-members-unknowngroup");
            Long person = Long.valueOf(form.get("members[" + i + "][userid]"));
            User user = state.users.get(person);
            if (user == null || user.state().equals("deleted")) {
                throw new Says("048-err-group-members-unknownuser");
            }
            if (!state.enrolled.get(group.course()).contains(person)) {
                throw new Says("046-err-group-members-notenrolled");
            }
            changes.add(() -> group.members().add(person));
        }
        changes.forEach(Runnable::run);
        return JsonValue.NULL;
    }

    private JsonValue removeMembers(Map<String, String> form) {
        group(form.get("members[0][groupid]"), "049-err-group-members-unknowngroup")
                .members()
                .remove(Long.valueOf(form.get("members[0][userid]")));
        return JsonValue.NULL;
    }

    private static JsonValue cohorts(long me) {
        if (me == 35) {
            throw new Says("124-err-cohort-nocap");
        }
        return Recording.rest("122-cohort-list").body();
    }

    static List<String> list(Map<String, String> form, String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; form.containsKey(name + "[" + i + "]"); i++) {
            values.add(form.get(name + "[" + i + "]"));
        }
        return values;
    }

    static JsonObject with(JsonValue like, String name, long value) {
        return Json.createObjectBuilder(like.asJsonObject()).add(name, value).build();
    }
}
