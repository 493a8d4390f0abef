package fr.essaim.spaces;

import fr.essaim.kernel.Id;

/** There is something new for the reconciler to do in a campaign. */
public record SpacesWanted(Id campaign) {}
