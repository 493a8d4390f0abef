package fr.essaim.host.moodle;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.host.spi.connection.Report.Finding;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tries the token and, one by one, the rights its account needs, by reading only. Moodle tells nobody which rights he
 * has: each is tried by what cannot be read without it, in the course the settings name.
 */
final class MoodleTrial {

    /** The functions called, all of which the external service of the token must hold. */
    static final List<String> FUNCTIONS = List.of(
            "core_webservice_get_site_info",
            "core_course_get_courses",
            "core_course_get_courses_by_field",
            "core_course_get_contents",
            "core_enrol_get_enrolled_users",
            "core_user_get_users_by_field",
            "core_group_create_groups",
            "core_group_get_groups",
            "core_group_get_course_groups",
            "core_group_update_groups",
            "core_group_delete_groups",
            "core_group_get_group_members",
            "core_group_add_group_members",
            "core_group_delete_group_members",
            "mod_forum_get_forums_by_courses",
            "mod_forum_get_forum_access_information",
            "mod_forum_can_add_discussion",
            "mod_forum_add_discussion",
            "mod_forum_add_discussion_post",
            "mod_forum_get_forum_discussions",
            "mod_forum_get_discussion_posts",
            "mod_forum_get_discussion_post",
            "mod_forum_update_discussion_post",
            "mod_forum_delete_post",
            "mod_forum_set_pin_state",
            "core_calendar_create_calendar_events",
            "core_calendar_get_calendar_events",
            "core_calendar_delete_calendar_events",
            "core_message_send_instant_messages",
            "core_message_get_messages",
            "core_cohort_get_cohorts",
            "core_cohort_get_cohort_members");

    private static final String ACCESS = "core_calendar_get_calendar_access_information";
    private static final String PRIVACY = "core_message_get_member_info";

    /** Rights beyond the twelve: with them changes and withdrawals reach Moodle whole and late, and spaces stand on top. */
    private static final Map<String, String> WISHES = Map.of(
            "candeleteanypost", "mod/forum:deleteanypost",
            "candeleteownpost", "mod/forum:deleteownpost",
            "caneditanypost", "mod/forum:editanypost",
            "canpindiscussions", "mod/forum:pindiscussions");

    private final MoodleCalls calls;
    private final Courses courses;
    private final boolean groups;

    /** @param groups whether groups are made: without it nothing about them is asked */
    MoodleTrial(MoodleCalls calls, Courses courses, boolean groups) {
        this.calls = calls;
        this.courses = courses;
        this.groups = groups;
    }

    Report report() {
        long start = System.nanoTime();
        try {
            JsonObject site = calls.object("core_webservice_get_site_info");
            Set<String> given = functions(site);
            List<Finding> findings = new ArrayList<>();
            FUNCTIONS.stream()
                    .filter(function -> !given.contains(function))
                    .filter(function -> groups || !function.startsWith("core_group_"))
                    .forEach(function -> findings.add(Finding.fault("missing-function", function)));
            if (Values.flag(site, "userissiteadmin")) {
                findings.add(Finding.warning("too-many-rights", ""));
            }
            Optional<String> course = courses.find(Optional.empty());
            course.ifPresentOrElse(
                    one -> rights(one, site, findings),
                    () -> findings.add(Finding.warning("no-course-to-try", "essaim.host.course")));
            String release = Values.maybe(site, "release").orElse("");
            return new Report(("Moodle " + release).strip(), "", given, findings, Report.since(start));
        } catch (HostFailure failure) {
            return Report.failed(failure, Report.since(start));
        }
    }

    private static Set<String> functions(JsonObject site) {
        return Values.objects(site, "functions").stream()
                .map(function -> Values.text(function, "name"))
                .collect(Collectors.toSet());
    }

    /** What another missing right hides is said not to have been tried: a list that stays shut proves nothing. */
    private void rights(String course, JsonObject site, List<Finding> findings) {
        Set<String> given = functions(site);
        boolean enters = attempt(
                "moodle/course:view", () -> calls.list("core_course_get_contents", "courseid", course), findings);
        boolean lists = attempt(enters, "moodle/course:enrolreview", () -> enrolled(course, "1"), findings);
        if (groups) {
            Runnable trial = () -> calls.list("core_group_get_course_groups", "courseid", course);
            attempt(enters, "moodle/course:managegroups", trial, findings);
        }
        boolean sees = attempt(lists, "moodle/user:viewdetails", () -> need(seesStrangers(course, site)), findings);
        attempt(sees, "moodle/site:viewuseridentity", () -> need(tells(course, "email")), findings);
        if (sees && !tells(course, "username")) {
            findings.add(Finding.warning("optional-missing", "moodle/user:viewalldetails"));
        }
        if (sees) {
            messages(course, site, findings);
        }
        cohorts(findings);
        attempt(enters, "mod/forum:viewdiscussion", () -> forum(courses.forum(course), findings), findings);
        attempt(
                enters && given.contains(ACCESS),
                "moodle/calendar:manageentries",
                () -> need(Values.flag(calls.object(ACCESS, "courseid", course), "canmanageentries")),
                findings);
    }

    /** Moodle shows everybody the contacts of a course (its teachers) and to each his own self: they prove nothing. */
    private boolean seesStrangers(String course, JsonObject site) {
        JsonObject found = calls.object("core_course_get_courses_by_field", "field", "id", "value", course);
        Set<String> shown = Values.objects(found, "courses").stream()
                .flatMap(one -> Values.objects(one, "contacts").stream())
                .map(contact -> Values.text(contact, "id"))
                .collect(Collectors.toSet());
        shown.add(Values.text(site, "userid"));
        return enrolled(course, "0").stream().anyMatch(user -> !shown.contains(Values.text(user, "id")));
    }

    private boolean tells(String course, String field) {
        return enrolled(course, "0").stream().anyMatch(user -> user.containsKey(field));
    }

    /** As installed, a Moodle lets people write to those of a course they share, and the account shares none. */
    private void messages(String course, JsonObject site, List<Finding> findings) {
        Optional<String> somebody = enrolled(course, "1").stream()
                .map(user -> Values.text(user, "id"))
                .filter(id -> !id.equals(Values.text(site, "userid")))
                .findFirst();
        if (somebody.isEmpty() || !functions(site).contains(PRIVACY)) {
            findings.add(notTried("moodle/site:messageanyuser"));
            return;
        }
        List<JsonObject> told = calls.list(
                PRIVACY,
                "referenceuserid",
                Values.text(site, "userid"),
                "userids[0]",
                somebody.get(),
                "includeprivacyinfo",
                "1");
        if (told.stream().noneMatch(one -> Values.flag(one, "canmessage"))) {
            findings.add(Finding.warning("optional-missing", "moodle/site:messageanyuser"));
        }
    }

    /** Where there is no cohort, Moodle has nothing to refuse. */
    private void cohorts(List<Finding> findings) {
        attempt(
                "moodle/cohort:view",
                () -> {
                    if (calls.list("core_cohort_get_cohorts").isEmpty()) {
                        findings.add(notTried("moodle/cohort:view"));
                    }
                },
                findings);
    }

    private void forum(String forum, List<Finding> findings) {
        JsonObject may = calls.object("mod_forum_get_forum_access_information", "forumid", forum);
        attempt("mod/forum:viewdiscussion", () -> need(Values.flag(may, "canviewdiscussion")), findings);
        boolean starts =
                attempt("mod/forum:startdiscussion", () -> need(Values.flag(may, "canstartdiscussion")), findings);
        attempt("mod/forum:replypost", () -> need(Values.flag(may, "canreplypost")), findings);
        // only one who sees all groups may open a discussion for all of them
        JsonObject all = calls.object("mod_forum_can_add_discussion", "forumid", forum, "groupid", "-1");
        attempt(starts, "moodle/site:accessallgroups", () -> need(Values.flag(all, "status")), findings);
        new TreeMap<>(WISHES).forEach((flag, right) -> {
            if (!Values.flag(may, flag)) {
                findings.add(Finding.warning("optional-missing", right));
            }
        });
    }

    private List<JsonObject> enrolled(String course, String active) {
        return calls.list(
                "core_enrol_get_enrolled_users",
                "courseid",
                course,
                "options[0][name]",
                "onlyactive",
                "options[0][value]",
                active,
                "options[1][name]",
                "limitnumber",
                "options[1][value]",
                "20");
    }

    private static void need(boolean held) {
        if (!held) {
            throw HostFailure.refused("forbidden");
        }
    }

    private static Finding notTried(String right) {
        return Finding.warning("right-not-tried", right);
    }

    private static boolean attempt(boolean possible, String right, Runnable trial, List<Finding> findings) {
        if (!possible) {
            findings.add(notTried(right));
        }
        return possible && attempt(right, trial, findings);
    }

    private static boolean attempt(String right, Runnable trial, List<Finding> findings) {
        try {
            trial.run();
            return true;
        } catch (HostFailure failure) {
            boolean ours = failure.code().equals("forbidden") || failure.code().equals("course-closed");
            findings.add(ours ? Finding.fault("missing-capability", right) : Finding.fault(failure.code(), right));
            return false;
        }
    }
}
