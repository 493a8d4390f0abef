package fr.essaim.host.moodle;

import fr.essaim.host.moodle.Groups.Group;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.SpaceWish;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A group of the course for each space. */
final class OwnGroup implements Circle {

    private final MoodleCalls calls;
    private final Courses courses;
    private final Groups groups;

    OwnGroup(MoodleCalls calls, Courses courses) {
        this.calls = calls;
        this.courses = courses;
        this.groups = new Groups(calls);
    }

    @Override
    public Home make(SpaceWish wish) {
        String course = courses.of(wish.uai());
        // first the forum: without one nothing is made
        courses.forum(course);
        return home(groups.create(course, wish));
    }

    @Override
    public Optional<Home> find(String course, String key) {
        return groups.inCourse(course, Groups.number(key)).map(OwnGroup::home);
    }

    private static Home home(Group group) {
        return new Home(group.course(), group.id(), group.name());
    }

    @Override
    public Optional<String> name(Whereabouts where, String subject) {
        return groups.find(where.group()).map(Group::name);
    }

    @Override
    public List<String> members(Whereabouts where) {
        return inSpace(() -> groups.members(where.group()));
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
}
