package fr.essaim.groups.conditions;

import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Violation;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads last year's groups as people keep them: one group a line, names or e-mails between commas, semicolons or tabs,
 * perhaps with the group's own name first ("Groupe A : …"). Accents, capitals and the order of first and last name do
 * not matter.
 */
final class FormerGroups {

    private static final int LONGEST = 20_000;

    private FormerGroups() {}

    static List<List<Id>> read(String typed, List<Teacher> roster) {
        if (typed == null || typed.isBlank()) {
            throw new Failure.Invalid("groupes", "groups.met-empty");
        }
        if (typed.length() > LONGEST) {
            throw new Failure.Invalid("groupes", "groups.met-too-long", LONGEST);
        }
        List<Violation> wrong = new ArrayList<>();
        List<List<Id>> groups = new ArrayList<>();
        String[] lines = typed.split("\\R");
        for (int line = 1; line <= lines.length; line++) {
            List<Id> group = new ArrayList<>();
            String names = lines[line - 1].replaceFirst("^[^:,;\\t]*:", "");
            for (String name : names.split("[,;\\t]")) {
                if (!name.isBlank()) {
                    Optional<Id> found = find(name, roster);
                    found.ifPresent(group::add);
                    if (found.isEmpty()) {
                        wrong.add(Violation.of("groupes", "groups.met-unknown", line, name.strip()));
                    }
                }
            }
            groups.add(group);
        }
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        return groups;
    }

    private static Optional<Id> find(String name, List<Teacher> roster) {
        String wanted = plain(name);
        List<Id> found = roster.stream()
                .filter(teacher -> wanted.equals(plain(teacher.email()))
                        || wanted.equals(plain(teacher.firstName() + " " + teacher.lastName()))
                        || wanted.equals(plain(teacher.lastName() + " " + teacher.firstName())))
                .map(Teacher::id)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^a-z0-9@.]+", " ")
                .strip();
    }
}
