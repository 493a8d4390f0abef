package fr.essaim.groups;

import fr.essaim.kernel.Id;

/** The groups of a campaign were published. */
public record GroupsAccepted(Id campaign) {}
