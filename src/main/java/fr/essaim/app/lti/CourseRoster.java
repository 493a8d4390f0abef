package fr.essaim.app.lti;

import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.roster.EnrolTeachers;
import fr.essaim.campaigns.roster.Enrolment;
import fr.essaim.campaigns.roster.RosterLine;
import fr.essaim.host.lti.Course;
import fr.essaim.host.lti.CourseMembers;
import fr.essaim.host.lti.CourseMembers.Member;
import fr.essaim.host.lti.ManagePlatforms;
import fr.essaim.host.lti.people.Names;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Teachers taken from the list of people enrolled in a school's course; who is on the roster is left as he is. */
@Singleton
public final class CourseRoster {

    private static final Set<String> SAID = Set.of(
            "keys-not-read", "token-refused", "dns", "tls", "connection", "timeout", "maintenance", "private-address");

    private final ManagePlatforms platforms;
    private final CourseMembers members;
    private final Transactions transactions;
    private final Rosters rosters;
    private final EnrolTeachers enrolTeachers;

    @Inject
    public CourseRoster(
            ManagePlatforms platforms,
            CourseMembers members,
            Transactions transactions,
            Rosters rosters,
            EnrolTeachers enrolTeachers) {
        this.platforms = platforms;
        this.members = members;
        this.transactions = transactions;
        this.rosters = rosters;
        this.enrolTeachers = enrolTeachers;
    }

    /** The courses somebody came from, of these schools. */
    public List<Course> courses(Set<String> schools) {
        return platforms.courses().stream()
                .filter(course -> schools.contains(course.school()))
                .toList();
    }

    /**
     * Who is enrolled there and not on the roster. Calls the platform.
     *
     * @throws Failure.NotFound if no course of these schools has the context
     * @throws Failure.Conflict with the reason, if the platform does not tell
     */
    public List<Member> missing(Id campaign, Set<String> schools, String context) {
        Course course = courses(schools).stream()
                .filter(one -> one.context().equals(context))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("lti.no-such-course"));
        List<Member> enrolled = read(course);
        List<Teacher> there = transactions.read(() -> rosters.of(campaign));
        return enrolled.stream()
                .filter(Member::active)
                .filter(member -> there.stream().noneMatch(teacher -> isSame(teacher, member)))
                .toList();
    }

    private List<Member> read(Course course) {
        try {
            return members.of(platforms.get(course.platform()), course);
        } catch (HostFailure failure) {
            throw new Failure.Conflict("lti.trial-" + (SAID.contains(failure.code()) ? failure.code() : "other"));
        }
    }

    private static boolean isSame(Teacher teacher, Member member) {
        return !member.email().isBlank() && teacher.email().equalsIgnoreCase(member.email())
                || Names.same(teacher.name(), member.firstName() + " " + member.lastName());
    }

    /** @param subjects of the members chosen. Repeating it adds nobody twice. */
    public Enrolment add(Id campaign, Set<String> schools, String context, List<String> subjects) {
        Course course = courses(schools).stream()
                .filter(one -> one.context().equals(context))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("lti.no-such-course"));
        List<RosterLine> lines = new ArrayList<>();
        for (Member member : missing(campaign, schools, context)) {
            if (subjects.contains(member.subject())) {
                lines.add(new RosterLine(
                        lines.size() + 1,
                        course.school(),
                        member.firstName(),
                        member.lastName(),
                        member.email(),
                        "",
                        true));
            }
        }
        return lines.isEmpty() ? new Enrolment(0, 0, 0) : enrolTeachers.enrol(campaign, schools, lines);
    }
}
