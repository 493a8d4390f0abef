package fr.essaim.host.moodle;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.host.spi.Notices;
import fr.essaim.host.spi.People;
import fr.essaim.host.spi.Shell;
import fr.essaim.host.spi.Spaces;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.host.spi.connection.Report.Finding;
import fr.essaim.host.spi.connection.Report.Level;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A Moodle through its web services. Its menus are out of reach: our pages come in as LTI activities. */
final class MoodlePlatform implements HostPlatform {

    static final String ID = "moodle";

    private static final Set<Capability> CAN = Set.copyOf(EnumSet.of(
            Capability.PEOPLE_BY_SCHOOL,
            Capability.PEOPLE_BY_EMAIL,
            Capability.SPACES,
            Capability.MEMBERS,
            Capability.EDIT_POSTS,
            Capability.WITHDRAW_POSTS,
            Capability.NOTICES));

    /** Without groups of our own. */
    private static final Set<Capability> CAN_IN_COURSES = Set.copyOf(EnumSet.of(
            Capability.PEOPLE_BY_SCHOOL,
            Capability.PEOPLE_BY_EMAIL,
            Capability.SCHOOL_TOPICS,
            Capability.EDIT_POSTS,
            Capability.WITHDRAW_POSTS,
            Capability.NOTICES));

    private final Set<Capability> can;
    private final People people;
    private final Spaces spaces;
    private final Notices notices;
    private final MoodleTrial trial;
    private final MoodleCalls calls;
    private final AtomicReference<String> ourselves = new AtomicReference<>();

    /** @param inCourses whether a space is a discussion for the school's whole course, without a group */
    MoodlePlatform(String base, MoodleCalls calls, Mark mark, String common, boolean inCourses, Clock clock) {
        Courses courses = new Courses(calls, clock, common);
        MoodlePeople known = new MoodlePeople(calls, courses, this::ourselves);
        Circle circle = inCourses ? new Circle.WholeCourse(courses, known) : new Groups(calls, courses);
        this.can = inCourses ? CAN_IN_COURSES : CAN;
        this.calls = calls;
        this.people = known;
        this.spaces = new MoodleSpaces(base, courses, circle, new Discussions(calls, mark), this::ourselves, clock);
        this.notices = new MoodleNotices(calls, people, mark, this::ourselves);
        this.trial = new MoodleTrial(calls, courses, !inCourses);
    }

    Report report() {
        return trial.report();
    }

    private String ourselves() {
        String known = ourselves.get();
        if (known == null) {
            known = Values.text(calls.object("core_webservice_get_site_info"), "userid");
            ourselves.set(known);
        }
        return known;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Capability> capabilities() {
        return can;
    }

    @Override
    public People people() {
        return people;
    }

    @Override
    public Spaces spaces() {
        return spaces;
    }

    @Override
    public Notices notices() {
        return notices;
    }

    @Override
    public Shell shell() {
        return Shell.NONE;
    }

    @Override
    public Probe probe() {
        Report found = trial.report();
        return new Probe(found.product(), codes(found, Level.FAULT), codes(found, Level.WARNING), found.millis());
    }

    private static List<String> codes(Report found, Level level) {
        return found.findings().stream()
                .filter(finding -> finding.level() == level)
                .map(Finding::code)
                .distinct()
                .toList();
    }
}
