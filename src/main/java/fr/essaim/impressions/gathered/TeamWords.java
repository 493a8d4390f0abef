package fr.essaim.impressions.gathered;

/**
 * The team's own synthesis.
 *
 * @param feelings how the teachers lived the workshops
 * @param dynamics what the team sees being born between them
 */
public record TeamWords(String feelings, String dynamics) {

    public static final TeamWords NONE = new TeamWords("", "");

    public boolean isEmpty() {
        return feelings.isBlank() && dynamics.isBlank();
    }
}
