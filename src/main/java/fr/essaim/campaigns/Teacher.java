package fr.essaim.campaigns;

import fr.essaim.kernel.Id;

/**
 * A teacher on the roster of a campaign.
 *
 * @param id the same as the person's account, so that the one who signs in is the one who was placed
 * @param takesPart false for who declared not to come; such a teacher is not placed unless the team decides so
 */
public record Teacher(
        Id id, String school, String firstName, String lastName, String email, String discipline, boolean takesPart) {

    private static final String NAMELESS = "—";

    public String name() {
        return (firstName + " " + lastName).trim();
    }

    /** Two letters for the seat of a cell. */
    public String initials() {
        return initial(firstName) + initial(lastName);
    }

    /** The line of somebody who is to be forgotten: one of the school, to be counted and no more. */
    public Teacher nameless() {
        return new Teacher(id, school, NAMELESS, "", "", "", takesPart);
    }

    public boolean isNameless() {
        return firstName.equals(NAMELESS);
    }

    public Teacher takingPart(boolean comes) {
        return new Teacher(id, school, firstName, lastName, email, discipline, comes);
    }

    private static String initial(String text) {
        return text.isBlank()
                ? ""
                : text.trim().substring(0, text.trim().offsetByCodePoints(0, 1)).toUpperCase();
    }
}
