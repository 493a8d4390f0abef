package fr.essaim.pathways;

import fr.essaim.kernel.Id;
import java.time.Instant;
import java.util.List;

/**
 * A plan was shown to everybody.
 *
 * @param number from 1
 * @param version the version of the draft it was
 * @param groupRevision the revision of the groups published with it
 * @param moved teachers who changed group since the publication before
 * @param sessions sessions that are new or changed since the publication before
 * @param shifts what that changes for the groups; empty for the first
 */
public record Publication(
        Id campaign,
        int number,
        int version,
        int groupRevision,
        Instant at,
        Id by,
        int moved,
        int sessions,
        List<Shift> shifts) {

    public Publication {
        shifts = List.copyOf(shifts);
    }

    /** One that changed no group's pathway. */
    public Publication(
            Id campaign, int number, int version, int groupRevision, Instant at, Id by, int moved, int sessions) {
        this(campaign, number, version, groupRevision, at, by, moved, sessions, List.of());
    }

    /** What it changed for a group. */
    public List<Shift> of(String group) {
        return shifts.stream().filter(one -> one.group().equals(group)).toList();
    }
}
