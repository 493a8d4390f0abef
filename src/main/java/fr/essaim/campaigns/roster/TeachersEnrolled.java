package fr.essaim.campaigns.roster;

import fr.essaim.kernel.Id;

/** The roster of a campaign was written. */
public record TeachersEnrolled(Id campaign) {}
