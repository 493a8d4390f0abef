package fr.essaim.journal.prompts;

/**
 * What the journal asks about one workshop, for each of the kit's three boxes. "" leaves the kit's own words alone.
 *
 * @param retained beside the ideas one takes away
 * @param ideas beside the three ideas for the classroom
 * @param proposals beside what the group adds
 */
public record Prompts(String retained, String ideas, String proposals) {

    public static final Prompts NONE = new Prompts("", "", "");

    public boolean isBlank() {
        return retained.isBlank() && ideas.isBlank() && proposals.isBlank();
    }
}
