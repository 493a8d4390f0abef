package fr.essaim.invitations.replies;

import fr.essaim.kernel.Id;
import java.time.Instant;

/** What somebody invited to a day said of coming. */
public record Reply(Id campaign, Id person, boolean comes, Instant at) {}
