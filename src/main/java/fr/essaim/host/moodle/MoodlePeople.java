package fr.essaim.host.moodle;

import fr.essaim.host.spi.HostPerson;
import fr.essaim.host.spi.People;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Accounts of Moodle. A deleted one still answers by its number, with a digest in place of its address. */
final class MoodlePeople implements People {

    private static final int PAGE = 500;
    private static final Pattern UAI = Pattern.compile("\\b\\d{7}[A-Z]\\b");

    private final MoodleCalls calls;
    private final Courses courses;
    private final Supplier<String> ourselves;

    MoodlePeople(MoodleCalls calls, Courses courses, Supplier<String> ourselves) {
        this.calls = calls;
        this.courses = courses;
        this.ourselves = ourselves;
    }

    @Override
    public Optional<HostPerson> find(String id) {
        return id.matches("\\d{1,18}") ? only(by("id", id)) : Optional.empty();
    }

    @Override
    public Optional<HostPerson> byUsername(String username) {
        return only(by("username", username.toLowerCase(Locale.ROOT)).stream()
                .filter(person -> person.username().equalsIgnoreCase(username))
                .toList());
    }

    /** Databases differ in whether they tell capitals apart: both spellings are asked for. */
    @Override
    public Optional<HostPerson> byEmail(String email) {
        String lower = email.toLowerCase(Locale.ROOT);
        List<HostPerson> found = lower.equals(email) ? by("email", email) : by("email", email, lower);
        return only(found.stream()
                .filter(person -> person.email().orElse("").equalsIgnoreCase(email))
                .distinct()
                .toList());
    }

    private static Optional<HostPerson> only(List<HostPerson> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<HostPerson> by(String field, String... values) {
        List<String> arguments = new ArrayList<>(List.of("field", field));
        for (int i = 0; i < values.length; i++) {
            arguments.add("values[" + i + "]");
            arguments.add(values[i]);
        }
        return calls.list("core_user_get_users_by_field", arguments.toArray(String[]::new)).stream()
                .map(user -> person(user, Optional.empty(), isOpen(user)))
                .toList();
    }

    @Override
    public List<HostPerson> ofSchool(String uai) {
        Optional<String> course = courses.find(Optional.of(uai));
        if (course.isEmpty()) {
            return List.of();
        }
        Set<String> active = enrolled(course.get(), true).stream()
                .map(user -> Values.text(user, "id"))
                .collect(Collectors.toSet());
        String own = ourselves.get();
        return enrolled(course.get(), false).stream()
                .filter(user -> !Values.text(user, "id").equals(own))
                .map(user -> person(user, Optional.of(uai), active.contains(Values.text(user, "id"))))
                .sorted(Comparator.comparing(HostPerson::displayName))
                .toList();
    }

    /** Numbers of those who may enter the course now. */
    List<String> inCourse(String course) {
        return enrolled(course, true).stream()
                .map(user -> Values.text(user, "id"))
                .toList();
    }

    private List<JsonObject> enrolled(String course, boolean active) {
        List<JsonObject> all = new ArrayList<>();
        List<JsonObject> page;
        do {
            page = calls.list(
                    "core_enrol_get_enrolled_users",
                    "courseid",
                    course,
                    "options[0][name]",
                    "limitfrom",
                    "options[0][value]",
                    Integer.toString(all.size()),
                    "options[1][name]",
                    "limitnumber",
                    "options[1][value]",
                    Integer.toString(PAGE),
                    "options[2][name]",
                    "onlyactive",
                    "options[2][value]",
                    active ? "1" : "0");
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    private static boolean isOpen(JsonObject user) {
        boolean deleted = !Values.maybe(user, "email").orElse("@").contains("@");
        boolean unconfirmed = user.containsKey("confirmed") && !Values.flag(user, "confirmed");
        return !deleted && !unconfirmed && !Values.flag(user, "suspended");
    }

    private static HostPerson person(JsonObject user, Optional<String> school, boolean active) {
        return new HostPerson(
                Values.text(user, "id"),
                Values.maybe(user, "username").orElse(""),
                Values.maybe(user, "email").filter(address -> address.contains("@")),
                Values.plain(Values.text(user, "fullname")),
                school.or(() -> uai(Values.maybe(user, "institution").orElse(""))),
                "",
                active);
    }

    private static Optional<String> uai(String institution) {
        Matcher uai = UAI.matcher(institution);
        return uai.find() ? Optional.of(uai.group()) : Optional.empty();
    }
}
