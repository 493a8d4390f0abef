/**
 * The slot in which each teacher chooses (kit, Temps 2, step 3): wishes until a deadline, the draw that settles ties,
 * then places, waiting lists and swaps. All of one campaign is one {@link fr.essaim.pathways.choice.ChoiceBook}, which
 * changes whole, in one transaction.
 */
package fr.essaim.pathways.choice;
