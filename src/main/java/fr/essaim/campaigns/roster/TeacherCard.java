package fr.essaim.campaigns.roster;

import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Violation;
import java.util.ArrayList;
import java.util.List;

/** One line of the roster as it is typed on its own page. */
public record TeacherCard(
        String firstName, String lastName, String email, String discipline, String school, boolean takesPart) {

    public static final int AT_MOST = 120;

    public TeacherCard {
        firstName = OneLine.of(firstName);
        lastName = OneLine.of(lastName);
        email = OneLine.of(email);
        discipline = OneLine.of(discipline);
    }

    /** @throws Failure.Invalid naming each wrong field */
    void check() {
        List<Violation> wrong = new ArrayList<>();
        if (lastName.isEmpty()) {
            wrong.add(Violation.of("nom", "campaigns.teacher-name-missing"));
        }
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            wrong.add(Violation.of("courriel", "campaigns.teacher-email", email));
        }
        tooLong("prenom", firstName, wrong);
        tooLong("nom", lastName, wrong);
        tooLong("courriel", email, wrong);
        tooLong("discipline", discipline, wrong);
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
    }

    Teacher teacher(Id id) {
        return new Teacher(id, school, firstName, lastName, email, discipline, takesPart);
    }

    private static void tooLong(String field, String text, List<Violation> wrong) {
        if (text.codePointCount(0, text.length()) > AT_MOST) {
            wrong.add(Violation.of(field, "campaigns.teacher-too-long", AT_MOST));
        }
    }
}
