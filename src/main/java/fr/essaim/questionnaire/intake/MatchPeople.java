package fr.essaim.questionnaire.intake;

import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.Choices;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the teacher behind a sheet: the same e-mail, or the same full name of one teacher only. A name that is merely
 * near is proposed and never taken.
 */
final class MatchPeople {

    private static final int NEAR = 3;
    private static final int MOST_PROPOSED = 3;

    private final List<Teacher> roster;
    private final Map<String, Teacher> byEmail = new HashMap<>();
    private final Map<Id, Teacher> byId = new HashMap<>();
    private final Map<String, List<Teacher>> byName = new HashMap<>();

    MatchPeople(List<Teacher> roster) {
        this.roster = roster;
        for (Teacher teacher : roster) {
            byId.put(teacher.id(), teacher);
            byEmail.put(email(teacher.email()), teacher);
            byName.merge(name(teacher.name()), List.of(teacher), MatchPeople::both);
        }
        byEmail.remove("");
    }

    private static List<Teacher> both(List<Teacher> some, List<Teacher> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    /** @param links what a person said, by line of the file */
    Match match(Sheet sheet, Map<Integer, Id> links) {
        Person person = sheet.person();
        Optional<Teacher> found = Optional.ofNullable(links.get(sheet.line()))
                .map(byId::get)
                .or(() -> Optional.ofNullable(byEmail.get(email(person.email()))))
                .or(() -> byFullName(person));
        return new Match(sheet, found, found.isPresent() ? List.of() : near(person));
    }

    private Optional<Teacher> byFullName(Person person) {
        List<Teacher> same = byName.getOrDefault(name(named(person)), List.of()).stream()
                .filter(teacher -> person.school().isEmpty() || teacher.school().equalsIgnoreCase(person.school()))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private List<Teacher> near(Person person) {
        String wanted = name(named(person));
        String local = person.email().replaceAll("@.*", "");
        String asked = wanted.isEmpty() ? name(local) : wanted;
        return asked.isEmpty()
                ? List.of()
                : roster.stream()
                        .filter(teacher -> distance(asked, name(teacher.name())) <= NEAR)
                        .sorted(Comparator.comparingInt((Teacher teacher) -> distance(asked, name(teacher.name())))
                                .thenComparing(Teacher::name))
                        .limit(MOST_PROPOSED)
                        .toList();
    }

    private static String named(Person person) {
        return person.fullName().isEmpty() ? person.firstName() + " " + person.lastName() : person.fullName();
    }

    private static String email(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** The words of a name without accents, in the order of the alphabet: “LEFORT Nadia” is “Nadia Lefort”. */
    private static String name(String name) {
        String[] words = Choices.plain(name).split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }

    /** Letters to change, add or take away to make one word of the other. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > NEAR) {
            return NEAR + 1;
        }
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[b.length()];
    }
}
