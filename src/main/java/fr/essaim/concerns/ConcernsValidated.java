package fr.essaim.concerns;

import fr.essaim.kernel.Id;

/** More than half of the sample, or a meeting, said that the chosen concerns are theirs. */
public record ConcernsValidated(Id campaign) {}
