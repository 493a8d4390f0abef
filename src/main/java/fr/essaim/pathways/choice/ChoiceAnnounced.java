package fr.essaim.pathways.choice;

import fr.essaim.kernel.Id;

/** Everybody may see which session of the free choice is theirs. Raised once for each draw. */
public record ChoiceAnnounced(Id campaign) {}
