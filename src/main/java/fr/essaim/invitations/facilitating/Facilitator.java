package fr.essaim.invitations.facilitating;

import fr.essaim.kernel.Id;

/**
 * A guest of one session.
 *
 * @param name as it stands on the door
 * @param function "inspectrice", "chargée de mission"…, may be empty
 */
public record Facilitator(Id id, Id campaign, Id session, String name, String function) {}
