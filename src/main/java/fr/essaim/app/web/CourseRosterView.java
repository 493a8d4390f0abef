package fr.essaim.app.web;

import fr.essaim.host.lti.Course;
import fr.essaim.host.lti.CourseMembers.Member;
import fr.essaim.kernel.Id;
import java.util.List;

/**
 * @param chosen context of the course that was read, "" before
 * @param members of it who are not on the roster
 */
public record CourseRosterView(Id campaign, List<Course> courses, String chosen, List<Member> members) {

    public String path() {
        return "/campagnes/" + campaign + "/enseignants/cours";
    }
}
