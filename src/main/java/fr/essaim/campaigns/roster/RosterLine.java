package fr.essaim.campaigns.roster;

import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Optional;

/** One line of a pasted or uploaded roster, with the number it has there. */
public record RosterLine(
        int line,
        String school,
        String firstName,
        String lastName,
        String email,
        String discipline,
        boolean takesPart) {

    String key() {
        return email.isBlank() ? school + "|" + lastName + "|" + firstName : email;
    }

    Optional<Teacher> findIn(List<Teacher> roster) {
        return roster.stream().filter(this::is).findFirst();
    }

    Teacher teacher(Id id) {
        return new Teacher(id, school, firstName, lastName, email, discipline, takesPart);
    }

    private boolean is(Teacher teacher) {
        return email.isBlank()
                ? teacher.school().equals(school)
                        && teacher.lastName().equalsIgnoreCase(lastName)
                        && teacher.firstName().equalsIgnoreCase(firstName)
                : teacher.email().equalsIgnoreCase(email);
    }
}
