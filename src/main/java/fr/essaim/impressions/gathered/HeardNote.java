package fr.essaim.impressions.gathered;

import fr.essaim.kernel.Id;
import java.time.Instant;

/**
 * Something heard in the corridor. No name is asked for: neither who said it nor of whom.
 *
 * @param by who wrote it down
 */
public record HeardNote(Id id, Id campaign, String text, Instant at, Id by) {}
