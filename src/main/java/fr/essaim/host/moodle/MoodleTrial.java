package fr.essaim.host.moodle;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.host.spi.connection.Report.Finding;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Rights beyond the twelve: with them late changes reach Moodle too, and spaces stand on top. */
    private static final Map<String, String> WISHES = Map.of(
            "candeleteanypost", "mod/forum:deleteanypost",
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
                    one -> rights(one, given, findings),
                    () -> findings.add(Finding.warning("no-course-to-try", "essaim.host.course")));
            String release = Values.maybe(site, "release").orElse("");
            return new Report(("Moodle " + release).strip(), "", given, findings, since(start));
        } catch (HostFailure failure) {
            return Report.failed(failure, since(start));
        }
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static Set<String> functions(JsonObject site) {
        return Values.objects(site, "functions").stream()
                .map(function -> Values.text(function, "name"))
                .collect(Collectors.toSet());
    }

    private void rights(String course, Set<String> given, List<Finding> findings) {
        Map<String, Runnable> trials = new LinkedHashMap<>();
        trials.put("moodle/course:view", () -> calls.list("core_course_get_contents", "courseid", course));
        trials.put("moodle/course:enrolreview", () -> enrolled(course, "1"));
        if (groups) {
            trials.put(
                    "moodle/course:managegroups", () -> calls.list("core_group_get_course_groups", "courseid", course));
        }
        trials.put("moodle/user:viewdetails", () -> need(!enrolled(course, "0").isEmpty()));
        trials.put(
                "moodle/site:viewuseridentity",
                () -> need(enrolled(course, "0").stream().anyMatch(user -> user.containsKey("email"))));
        trials.put("moodle/cohort:view", () -> calls.list("core_cohort_get_cohorts"));
        trials.forEach((right, trial) -> attempt(right, trial, findings));
        attempt("mod/forum:viewdiscussion", () -> forum(courses.forum(course), findings), findings);
        if (given.contains(ACCESS)) {
            attempt(
                    "moodle/calendar:manageentries",
                    () -> need(Values.flag(calls.object(ACCESS, "courseid", course), "canmanageentries")),
                    findings);
        } else {
            findings.add(Finding.warning("right-not-tried", "moodle/calendar:manageentries"));
        }
    }

    private void forum(String forum, List<Finding> findings) {
        JsonObject may = calls.object("mod_forum_get_forum_access_information", "forumid", forum);
        Map<String, String> flags = new LinkedHashMap<>();
        flags.put("canviewdiscussion", "mod/forum:viewdiscussion");
        flags.put("canstartdiscussion", "mod/forum:startdiscussion");
        flags.put("canreplypost", "mod/forum:replypost");
        flags.forEach((flag, right) -> attempt(right, () -> need(Values.flag(may, flag)), findings));
        // only one who sees all groups may open a discussion for all of them
        JsonObject all = calls.object("mod_forum_can_add_discussion", "forumid", forum, "groupid", "-1");
        attempt("moodle/site:accessallgroups", () -> need(Values.flag(all, "status")), findings);
        for (String wish : List.of("candeleteanypost", "caneditanypost", "canpindiscussions")) {
            if (!Values.flag(may, wish)) {
                findings.add(Finding.warning("optional-missing", WISHES.get(wish)));
            }
        }
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

    private static void attempt(String right, Runnable trial, List<Finding> findings) {
        try {
            trial.run();
        } catch (HostFailure failure) {
            boolean ours = failure.code().equals("forbidden") || failure.code().equals("course-closed");
            findings.add(ours ? Finding.fault("missing-capability", right) : Finding.fault(failure.code(), right));
        }
    }
}
