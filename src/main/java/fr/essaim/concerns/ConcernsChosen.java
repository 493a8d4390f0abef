package fr.essaim.concerns;

import fr.essaim.kernel.Id;

/** The concerns a campaign works on were chosen, or chosen anew. */
public record ConcernsChosen(Id campaign) {}
