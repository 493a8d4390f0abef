package fr.essaim.invitations.opening;

/**
 * What the team says to open the day; an empty part is said in the words proposed from the plan.
 *
 * @param objectives what the workshops are for
 * @param freedom the invitation to exchange freely, to ask, to take part
 * @param after what is expected of Temps 3
 */
public record OpeningWords(String objectives, String freedom, String after) {

    public static final OpeningWords PROPOSED = new OpeningWords("", "", "");
}
