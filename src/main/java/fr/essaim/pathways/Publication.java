package fr.essaim.pathways;

import fr.essaim.kernel.Id;
import java.time.Instant;

/**
 * A plan was shown to everybody.
 *
 * @param number from 1
 * @param version the version of the draft it was
 * @param groupRevision the revision of the groups published with it
 * @param moved teachers who changed group since the publication before
 * @param sessions sessions that are new or changed since the publication before
 */
public record Publication(
        Id campaign, int number, int version, int groupRevision, Instant at, Id by, int moved, int sessions) {}
