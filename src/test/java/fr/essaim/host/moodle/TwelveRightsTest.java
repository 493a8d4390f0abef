package fr.essaim.host.moodle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.essaim.host.TestClock;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.host.spi.connection.Report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The account lacks one right of the twelve: the trial names that one, and no other. */
class TwelveRightsTest {

    /** As Moodle refuses whom a right is missing. */
    private static final String REFUSAL = "020-err-enrolled-users-onlyactive";

    private final FakeMoodle moodle = FakeMoodle.ofTheContract();

    @AfterEach
    void stop() {
        moodle.close();
    }

    private List<String> missing() {
        // the course of the school: the shared one has nobody in it, so that little could be tried there
        return new MoodleConnectionTest(new TestClock())
                .test(moodle.settings(Map.of("course", MoodleHostTest.SCHOOL + "-T2"))).findings().stream()
                        .filter(one -> one.level() == Report.Level.FAULT)
                        .map(TwelveRightsTest::said)
                        .toList();
    }

    private static String said(Finding one) {
        return one.code().equals("missing-capability") ? one.detail() : one.code() + " " + one.detail();
    }

    @ParameterizedTest
    @CsvSource({
        "moodle/course:view,core_course_get_contents",
        "moodle/course:enrolreview,core_enrol_get_enrolled_users",
        "moodle/course:managegroups,core_group_get_course_groups",
        "moodle/cohort:view,core_cohort_get_cohorts"
    })
    void whatIsRefusedNamesItsRight(String right, String function) {
        assertEquals(List.of(), missing());
        moodle.refuses(function, REFUSAL);
        assertEquals(List.of(right), missing());
    }

    @ParameterizedTest
    @CsvSource({
        "moodle/site:viewuseridentity,core_enrol_get_enrolled_users,email",
        "mod/forum:viewdiscussion,mod_forum_get_forum_access_information,canviewdiscussion",
        "mod/forum:startdiscussion,mod_forum_get_forum_access_information,canstartdiscussion",
        "mod/forum:replypost,mod_forum_get_forum_access_information,canreplypost",
        "moodle/site:accessallgroups,mod_forum_can_add_discussion,status"
    })
    void whatIsLeftOutOfAnAnswerNamesItsRight(String right, String function, String field) {
        moodle.says(function, "\"" + field + "\":", "\"no-" + field + "\":");
        assertEquals(List.of(right), missing());
    }

    /** The administrator's guide lists what the trial asks for, and the one right without which no call is answered. */
    @Test
    void theGuideListsTheSame() throws IOException {
        String guide = Files.readString(Path.of("src/docs/hosts.md"));
        String needed = guide.substring(guide.indexOf("holds these twelve"), guide.indexOf("More are welcome"));
        TreeSet<String> tried =
                rights(Files.readString(Path.of("src/main/java/fr/essaim/host/moodle/MoodleTrial.java")));
        tried.removeAll(
                rights(guide.substring(guide.indexOf("More are welcome"), guide.indexOf("An external service"))));
        tried.add("webservice/rest:use");
        assertEquals(tried, rights(needed));
        assertEquals(12, tried.size());
    }

    private static TreeSet<String> rights(String text) {
        return Pattern.compile("(?:moodle|mod|webservice)/\\w+:\\w+")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
