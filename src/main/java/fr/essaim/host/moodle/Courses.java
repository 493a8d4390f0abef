package fr.essaim.host.moodle;

import fr.essaim.host.spi.HostFailure;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Which course is a school's, and which of its forums takes the spaces. Looked up once in ten minutes. */
final class Courses {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int SEPARATE_GROUPS = 1;

    private record Known(String id, Instant until) {}

    private final MoodleCalls calls;
    private final Clock clock;
    private final String common;
    private final Map<String, Known> ids = new ConcurrentHashMap<>();

    /** @param common idnumber of the course for groups of several schools, "" for none */
    Courses(MoodleCalls calls, Clock clock, String common) {
        this.calls = calls;
        this.clock = clock;
        this.common = common;
    }

    /** @throws HostFailure REFUSED {@code no-course} if no course we may see has the number */
    String of(Optional<String> uai) {
        return find(uai).orElseThrow(() -> HostFailure.refused("no-course"));
    }

    Optional<String> find(Optional<String> uai) {
        String number = uai.map(school -> school + "-T2").orElse(common);
        return number.isEmpty() ? Optional.empty() : kept("course " + number, () -> byNumber(number));
    }

    /** The courses met so far. */
    List<String> met() {
        return ids.entrySet().stream()
                .filter(one -> one.getKey().startsWith("course "))
                .map(one -> one.getValue().id())
                .distinct()
                .toList();
    }

    List<String> visible() {
        return calls.list("core_course_get_courses").stream()
                .map(course -> Values.text(course, "id"))
                .toList();
    }

    /**
     * The forum for the spaces of the course: an ordinary one with separate groups, the first of them.
     *
     * @throws HostFailure REFUSED {@code no-forum} if there is none: ours would be read by everybody in any other
     */
    String forum(String course) {
        return kept("forum " + course, () -> firstWithSeparateGroups(course))
                .orElseThrow(() -> HostFailure.refused("no-forum"));
    }

    private Optional<String> byNumber(String number) {
        JsonObject found = calls.object("core_course_get_courses_by_field", "field", "idnumber", "value", number);
        return Values.objects(found, "courses").stream()
                .map(course -> Values.text(course, "id"))
                .findFirst();
    }

    private Optional<String> firstWithSeparateGroups(String course) {
        Set<String> ordinary = calls.list("mod_forum_get_forums_by_courses", "courseids[0]", course).stream()
                .filter(forum -> Values.maybe(forum, "type").orElse("").equals("general"))
                .map(forum -> Values.text(forum, "id"))
                .collect(Collectors.toSet());
        return calls.list("core_course_get_contents", "courseid", course).stream()
                .flatMap(section -> Values.objects(section, "modules").stream())
                .filter(module -> Values.maybe(module, "modname").orElse("").equals("forum"))
                .filter(module ->
                        module.containsKey("groupmode") && Values.number(module, "groupmode") == SEPARATE_GROUPS)
                .map(module -> Values.text(module, "instance"))
                .filter(ordinary::contains)
                .findFirst();
    }

    private Optional<String> kept(String what, Supplier<Optional<String>> look) {
        Known known = ids.get(what);
        if (known != null && clock.instant().isBefore(known.until())) {
            return Optional.of(known.id());
        }
        Optional<String> found = look.get();
        found.ifPresentOrElse(id -> ids.put(what, new Known(id, clock.instant().plus(KEPT))), () -> ids.remove(what));
        return found;
    }
}
