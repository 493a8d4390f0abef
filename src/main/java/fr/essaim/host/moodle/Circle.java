package fr.essaim.host.moodle;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.SpaceWish;
import java.util.List;
import java.util.Optional;

/** Who shares a discussion: a group of the course made for it, or the whole course. */
interface Circle {

    /** @param group number of the group, or {@link WholeCourse#GROUP} */
    record Home(String course, String group, String name) {}

    /** Makes it ready, or finds it ready. @throws HostFailure when this wish has no place in it */
    Home make(SpaceWish wish);

    /** Where a discussion under this key would be, if it can be in this course. */
    Optional<Home> find(String course, String key);

    /** How it is called there now. @param subject of its discussion; empty when it is gone */
    Optional<String> name(Whereabouts where, String subject);

    /** Numbers of people. */
    List<String> members(Whereabouts where);

    void add(Whereabouts where, String person);

    void remove(Whereabouts where, String person);

    /**
     * No groups: a discussion for all participants of the school's course, who are not ours to change. The forum stays the
     * one with separate groups, where Moodle keeps such a discussion under a number of its own.
     */
    final class WholeCourse implements Circle {

        /** What Moodle calls all participants. */
        static final String GROUP = "-1";

        private final Courses courses;
        private final MoodlePeople people;

        WholeCourse(Courses courses, MoodlePeople people) {
            this.courses = courses;
            this.people = people;
        }

        @Override
        public Home make(SpaceWish wish) {
            if (wish.uai().isEmpty()) {
                throw HostFailure.refused("several-schools");
            }
            String course = courses.find(wish.uai()).orElseThrow(() -> HostFailure.missing("school-group"));
            return new Home(course, GROUP, wish.name());
        }

        @Override
        public Optional<Home> find(String course, String key) {
            return Optional.of(new Home(course, GROUP, ""));
        }

        @Override
        public Optional<String> name(Whereabouts where, String subject) {
            return Optional.of(subject);
        }

        @Override
        public List<String> members(Whereabouts where) {
            return people.inCourse(where.course());
        }

        @Override
        public void add(Whereabouts where, String person) {
            throw HostFailure.unsupported(Capability.MEMBERS);
        }

        @Override
        public void remove(Whereabouts where, String person) {
            throw HostFailure.unsupported(Capability.MEMBERS);
        }
    }
}
