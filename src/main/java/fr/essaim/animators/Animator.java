package fr.essaim.animators;

import fr.essaim.campaigns.academies.Academies;
import fr.essaim.kernel.Id;
import java.util.List;

/**
 * A teacher who shows what he does to colleagues of other schools.
 *
 * @param id the same as the person's account, so that the one who signs in edits his own workshops
 * @param uai the school where he teaches
 * @param disciplines in the words of the school, first the main one
 */
public record Animator(
        Id id, String firstName, String lastName, String uai, String school, String email, List<String> disciplines) {

    public Animator {
        disciplines = List.copyOf(disciplines);
    }

    /** The académie whose pool the person is in, as the number of the school says it. */
    public String academy() {
        return Academies.of(uai);
    }

    public Animator teaching(List<String> others) {
        return new Animator(id, firstName, lastName, uai, school, email, others);
    }

    public String name() {
        return (firstName + " " + lastName).trim();
    }

    /** Two letters for the portrait of whoever has no picture. */
    public String initials() {
        return initial(firstName) + initial(lastName);
    }

    private static String initial(String text) {
        return text.isBlank()
                ? ""
                : text.trim().substring(0, text.trim().offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.FRENCH);
    }
}
