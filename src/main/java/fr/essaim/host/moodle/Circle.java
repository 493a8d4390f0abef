package fr.essaim.host.moodle;

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
}
