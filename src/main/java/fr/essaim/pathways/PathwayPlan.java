package fr.essaim.pathways;

import fr.essaim.campaigns.Slot;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All sessions of a campaign.
 *
 * @param version of the draft, one more with each change
 * @param groupRevision the revision of the group plan it was built on
 * @param seed of the search; the same seed over the same facts gives the same plan
 * @param cost of the search's objective, less is better
 * @param making how it came to be
 */
public record PathwayPlan(
        Id campaign, int version, int groupRevision, long seed, long cost, List<Session> sessions, Making making) {

    public PathwayPlan {
        sessions = sessions.stream()
                .sorted(Comparator.comparingInt(Session::slot)
                        .thenComparing(Session::workshop)
                        .thenComparing(Session::id))
                .toList();
    }

    /** One of which nobody said how it came to be. */
    public PathwayPlan(Id campaign, int version, int groupRevision, long seed, long cost, List<Session> sessions) {
        this(campaign, version, groupRevision, seed, cost, sessions, Making.unknown());
    }

    public Optional<Session> at(Id group, int slot) {
        return sessions.stream()
                .filter(session -> session.slot() == slot && session.isFor(group))
                .findFirst();
    }

    public List<Session> in(int slot) {
        return sessions.stream().filter(session -> session.slot() == slot).toList();
    }

    public Session get(Id session) {
        return sessions.stream()
                .filter(one -> one.id().equals(session))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("pathways.no-such-session"));
    }

    public Pathway of(Id group, List<Slot> slots) {
        return new Pathway(
                group,
                slots.stream()
                        .map(slot -> new Pathway.Stop(slot.number(), at(group, slot.number()), slot.free()))
                        .toList());
    }

    /** The same sessions under the next version's number until others are given. */
    public PathwayPlan made(List<Session> changed, long now, Making how) {
        return new PathwayPlan(campaign, version + 1, groupRevision, seed, now, changed, how);
    }
}
