package fr.essaim.impressions.referents;

import fr.essaim.kernel.Id;

/**
 * A colleague says thank you. Read by whom it thanks and by the project team; one for each pair, so that it cannot be
 * counted up.
 */
public record Thanks(Id campaign, Id from, Id to, String words) {}
