package fr.essaim.host.moodle;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.SpaceWish;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A group of the course for each space, found by the idnumber we give them. Moodle lets two calls at once make two groups of one number:
 * the oldest counts, and what came with it is taken away while nobody is in it.
 */
final class Groups implements Circle {

    private static final int LONGEST_NAME = 200;
    private static final String PREFIX = "ESSAIM-";

    private final MoodleCalls calls;
    private final Courses courses;

    Groups(MoodleCalls calls, Courses courses) {
        this.calls = calls;
        this.courses = courses;
    }

    /** A group as it stands. */
    record Group(String id, String course, String name, String number) {

        /** Instances of before the first release put the beginning of the number twice. */
        boolean isOf(String wanted) {
            return number.equals(wanted) || number.equals(PREFIX + wanted);
        }

        static Group of(JsonObject group) {
            return new Group(
                    Values.text(group, "id"),
                    Values.text(group, "courseid"),
                    Values.plain(Values.text(group, "name")),
                    Values.maybe(group, "idnumber").orElse(""));
        }
    }

    /** Our key, begun with {@code ESSAIM-}, or its digest where the key would not fit in Moodle's hundred signs. */
    static String number(String key) {
        if (key.matches("[A-Za-z0-9-]{1,80}")) {
            return key.startsWith(PREFIX) ? key : PREFIX + key;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(digest, 0, 20);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK has no SHA-256", e);
        }
    }

    @Override
    public Home make(SpaceWish wish) {
        String course = courses.of(wish.uai());
        // first the forum: without one nothing is made
        courses.forum(course);
        return home(create(course, wish));
    }

    @Override
    public Optional<Home> find(String course, String key) {
        return inCourse(course, Groups.number(key)).map(Groups::home);
    }

    private static Home home(Group group) {
        return new Home(group.course(), group.id(), group.name());
    }

    @Override
    public Optional<String> name(Whereabouts where, String subject) {
        return find(where.group()).map(Group::name);
    }

    @Override
    public List<String> members(Whereabouts where) {
        return inSpace(() -> members(where.group()));
    }

    @Override
    public void add(Whereabouts where, String person) {
        if (!person.matches("\\d{1,18}")) {
            throw HostFailure.missing("person");
        }
        try {
            inSpace(() -> calls.call(
                    "core_group_add_group_members",
                    "members[0][groupid]",
                    where.group(),
                    "members[0][userid]",
                    person));
        } catch (HostFailure failure) {
            // group and person are numbers we read from Moodle: what it may still refuse is somebody not enrolled
            throw failure.code().equals("invalid") ? HostFailure.refused("not-enrolled") : failure;
        }
    }

    @Override
    public void remove(Whereabouts where, String person) {
        try {
            inSpace(() -> calls.call(
                    "core_group_delete_group_members",
                    "members[0][groupid]",
                    where.group(),
                    "members[0][userid]",
                    person));
        } catch (HostFailure failure) {
            if (!failure.code().equals("no-person")) {
                throw failure;
            }
        }
    }

    private static <T> T inSpace(Supplier<T> call) {
        try {
            return call.get();
        } catch (HostFailure failure) {
            throw failure.code().equals("no-thing") ? HostFailure.missing("space") : failure;
        }
    }

    private Optional<Group> inCourse(String course, String number) {
        return ours(ofCourse(course), number).stream().findFirst();
    }

    /** Empty for one that is gone. */
    private Optional<Group> find(String id) {
        try {
            return calls.list("core_group_get_groups", "groupids[0]", id).stream()
                    .map(Group::of)
                    .findFirst();
        } catch (HostFailure failure) {
            return MoodleSpaces.emptyIfMissing(failure);
        }
    }

    private Group create(String course, SpaceWish wish) {
        String number = number(wish.key());
        List<Group> there = ofCourse(course);
        Optional<Group> ours = ours(there, number).stream().findFirst();
        String name = free(Values.name(wish.name(), LONGEST_NAME), number, there);
        if (ours.isEmpty()) {
            make(course, number, name, wish.description());
        } else if (!ours.get().name().equals(name)) {
            rename(ours.get().id(), name, wish.description());
        }
        List<Group> after = ours(ofCourse(course), number);
        after.stream().skip(1).forEach(this::takeAwayIfEmpty);
        return after.stream().findFirst().orElseThrow(() -> HostFailure.malformed("not-kept", null));
    }

    private void make(String course, String number, String name, String description) {
        try {
            calls.list(
                    "core_group_create_groups",
                    "groups[0][courseid]",
                    course,
                    "groups[0][name]",
                    name,
                    "groups[0][description]",
                    Values.escape(description),
                    "groups[0][descriptionformat]",
                    "1",
                    "groups[0][idnumber]",
                    number);
        } catch (HostFailure failure) {
            // somebody was faster with this very number: theirs is ours
            if (!failure.code().equals("idnumbertaken")) {
                throw failure;
            }
        }
    }

    private void rename(String id, String name, String description) {
        calls.call(
                "core_group_update_groups",
                "groups[0][id]",
                id,
                "groups[0][name]",
                name,
                "groups[0][description]",
                Values.escape(description),
                "groups[0][descriptionformat]",
                "1");
    }

    /** Two groups of a course may not share a name, and Moodle does not say which of our parameters it refused. */
    private static String free(String name, String number, List<Group> there) {
        boolean taken = there.stream()
                .anyMatch(group -> !group.isOf(number) && group.name().equals(name));
        return taken ? name + " · " + number.substring(Math.max(0, number.length() - 6)) : name;
    }

    private void takeAwayIfEmpty(Group group) {
        boolean empty = members(group.id()).isEmpty();
        if (empty) {
            calls.call("core_group_delete_groups", "groupids[0]", group.id());
        }
    }

    private List<String> members(String group) {
        return calls.list("core_group_get_group_members", "groupids[0]", group).stream()
                .flatMap(one -> one.getJsonArray("userids").stream())
                .map(Object::toString)
                .toList();
    }

    private static List<Group> ours(List<Group> there, String number) {
        return there.stream()
                .filter(group -> group.isOf(number))
                .sorted(Comparator.comparingLong(group -> Long.parseLong(group.id())))
                .toList();
    }

    private List<Group> ofCourse(String course) {
        return calls.list("core_group_get_course_groups", "courseid", course).stream()
                .map(Group::of)
                .toList();
    }
}
