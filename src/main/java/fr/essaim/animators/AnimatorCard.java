package fr.essaim.animators;

import fr.essaim.campaigns.Uai;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Violation;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a team types of an animator it does not find in the pool. The fields are named as on the form. */
public record AnimatorCard(
        String firstName, String lastName, String email, String uai, String school, String disciplines) {

    static final int AT_MOST = 120;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");

    public AnimatorCard {
        firstName = OneLine.of(firstName);
        lastName = OneLine.of(lastName);
        email = OneLine.of(email);
        uai = Uai.clean(uai);
        school = OneLine.of(school);
        disciplines = OneLine.of(disciplines);
    }

    /** Whether it names this person of this school, whatever capitals, accents and hyphens. */
    public boolean names(Animator one) {
        return uai.equals(one.uai()) && plainest(firstName + " " + lastName).equals(plainest(one.name()));
    }

    private static String plainest(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s\\-’']+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Nothing was typed: the team meant somebody of the list. */
    public boolean isEmpty() {
        return (firstName + lastName + email + uai + school + disciplines).isEmpty();
    }

    public void check(List<Violation> wrong) {
        if (lastName.isEmpty() || firstName.isEmpty()) {
            wrong.add(Violation.of("animateur-nom", "animators.name-missing"));
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            wrong.add(Violation.of("animateur-email", "animators.email-form", email));
        }
        if (!Uai.hasForm(uai)) {
            wrong.add(Violation.of("animateur-uai", "animators.uai-form"));
        }
        if (school.isEmpty()) {
            wrong.add(Violation.of("animateur-college", "animators.school-missing"));
        }
        if (longest() > AT_MOST) {
            wrong.add(Violation.of("animateur-nom", "animators.too-long", AT_MOST));
        }
    }

    List<String> disciplineList() {
        return Arrays.stream(disciplines.split("[,;]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private int longest() {
        return List.of(firstName, lastName, email, school, disciplines).stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
