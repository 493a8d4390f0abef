package fr.essaim.outcomes.closing;

import fr.essaim.kernel.Id;
import java.time.Instant;

/**
 * A campaign that was closed.
 *
 * @param spacesKept whether the groups go on in their spaces
 */
public record Closing(Id campaign, Instant at, Id by, boolean spacesKept) {}
