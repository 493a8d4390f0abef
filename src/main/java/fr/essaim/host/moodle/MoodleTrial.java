package fr.essaim.host.moodle;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPlatform.Probe;
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

    private final MoodleCalls calls;
    private final Courses courses;

    MoodleTrial(MoodleCalls calls, Courses courses) {
        this.calls = calls;
        this.courses = courses;
    }

    Probe probe() {
        long start = System.nanoTime();
        String product = "";
        List<String> problems = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        try {
            JsonObject site = calls.object("core_webservice_get_site_info");
            product = "Moodle " + Values.maybe(site, "release").orElse("");
            Set<String> given = functions(site);
            if (!given.containsAll(FUNCTIONS)) {
                problems.add("missing-function");
            }
            if (Values.flag(site, "userissiteadmin")) {
                warnings.add("too-many-rights");
            }
            rights(given, problems, warnings);
        } catch (HostFailure failure) {
            problems.add(failure.code());
        }
        return new Probe(product.strip(), problems, warnings, (System.nanoTime() - start) / 1_000_000);
    }

    private static Set<String> functions(JsonObject site) {
        return Values.objects(site, "functions").stream()
                .map(function -> Values.text(function, "name"))
                .collect(Collectors.toSet());
    }

    private void rights(Set<String> given, List<String> problems, List<String> warnings) {
        Optional<String> course = courses.find(Optional.empty());
        if (course.isEmpty()) {
            warnings.add("no-course-to-try");
            return;
        }
        Map<String, Runnable> trials = new LinkedHashMap<>();
        trials.put("course-view", () -> calls.list("core_course_get_contents", "courseid", course.get()));
        trials.put("course-enrolreview", () -> enrolled(course.get(), "1"));
        trials.put("course-managegroups", () -> calls.list("core_group_get_course_groups", "courseid", course.get()));
        trials.put("user-viewdetails", () -> need(!enrolled(course.get(), "0").isEmpty()));
        trials.put(
                "site-viewuseridentity",
                () -> need(enrolled(course.get(), "0").stream().anyMatch(user -> user.containsKey("email"))));
        trials.put("cohort-view", () -> calls.list("core_cohort_get_cohorts"));
        trials.forEach((right, trial) -> attempt(right, trial, problems));
        attempt("forum", () -> forum(courses.forum(course.get()), problems), problems);
        if (given.contains(ACCESS)) {
            attempt(
                    "calendar-manageentries",
                    () -> need(Values.flag(calls.object(ACCESS, "courseid", course.get()), "canmanageentries")),
                    problems);
        } else {
            warnings.add("calendar-not-tried");
        }
    }

    private void forum(String forum, List<String> problems) {
        JsonObject may = calls.object("mod_forum_get_forum_access_information", "forumid", forum);
        Map.of(
                        "canviewdiscussion", "forum-viewdiscussion",
                        "canstartdiscussion", "forum-startdiscussion",
                        "canreplypost", "forum-replypost")
                .forEach((flag, right) -> attempt(right, () -> need(Values.flag(may, flag)), problems));
        // only one who sees all groups may open a discussion for all of them
        JsonObject all = calls.object("mod_forum_can_add_discussion", "forumid", forum, "groupid", "-1");
        attempt("site-accessallgroups", () -> need(Values.flag(all, "status")), problems);
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

    private static void attempt(String right, Runnable trial, List<String> problems) {
        try {
            trial.run();
        } catch (HostFailure failure) {
            boolean ours = failure.code().equals("forbidden") || failure.code().equals("course-closed");
            problems.add(ours ? "right-" + right : failure.code());
        }
    }
}
