package fr.essaim.groups.conditions;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Slot;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks something of the plans to come, or takes it back. Plans that exist stay as they are until the next search; what
 * they break is shown beside them. Asking twice is harmless.
 *
 * <p>Fails with {@link Failure.Invalid} when a reason is missing or too long, when somebody is paired with himself, or
 * when the same two shall be together and apart; with {@link Failure.NotFound} for who is not on the roster of a school
 * the asker steers.
 */
@Singleton
public final class SetConditions {

    private static final int LONGEST_REASON = 200;

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final KeptConditions kept;
    private final Clock clock;

    @Inject
    public SetConditions(
            Transactions transactions, Campaigns campaigns, Rosters rosters, KeptConditions kept, Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.kept = kept;
        this.clock = clock;
    }

    /** @param mine UAI of the schools the asker steers */
    public void pair(Id campaign, Set<String> mine, Id by, Pair.Kind kind, Id one, Id other, String typed) {
        String reason = OneLine.of(typed);
        if (reason.isEmpty() && kind != Pair.Kind.MET) {
            throw new Failure.Invalid("motif", "groups.reason-missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Failure.Invalid("motif", "groups.reason-too-long", LONGEST_REASON);
        }
        if (one.equals(other)) {
            throw new Failure.Invalid("avec", "groups.pair-alone");
        }
        transactions.change(() -> {
            mine(campaign, mine, one);
            mine(campaign, mine, other);
            Conditions now = kept.of(campaign);
            if (contradicts(now, kind, one, other)) {
                throw new Failure.Invalid("avec", "groups.pair-contradicts");
            }
            kept.save(campaign, now.with(new Pair(kind, one, other, reason, by, clock.instant())));
        });
    }

    private static boolean contradicts(Conditions now, Pair.Kind kind, Id one, Id other) {
        Pair.Kind opposite = kind == Pair.Kind.TOGETHER ? Pair.Kind.APART : Pair.Kind.TOGETHER;
        return kind != Pair.Kind.MET && now.of(opposite).stream().anyMatch(pair -> pair.joins(one, other));
    }

    /** Takes a pair back; does nothing when there is none. */
    public void release(Id campaign, Set<String> mine, Pair.Kind kind, Id one, Id other) {
        transactions.change(() -> {
            mine(campaign, mine, one);
            mine(campaign, mine, other);
            Conditions now = kept.of(campaign);
            now.of(kind).stream()
                    .filter(pair -> pair.joins(one, other))
                    .findFirst()
                    .ifPresent(pair -> kept.save(campaign, now.without(pair)));
        });
    }

    /** Says which prescribed slots a teacher cannot attend; none sets the teacher free. */
    public void miss(Id campaign, Set<String> mine, Id teacher, Set<Integer> slots) {
        transactions.change(() -> {
            mine(campaign, mine, teacher);
            Set<Integer> known = new TreeSet<>(slots);
            known.retainAll(campaigns.get(campaign).prescribed().stream()
                    .map(Slot::number)
                    .toList());
            kept.save(campaign, kept.of(campaign).missing(teacher, known));
        });
    }

    /**
     * Last year's groups, one a line: every two of a line have met.
     *
     * @return how many pairs were not known before
     * @throws Failure.Invalid naming the line and the name nobody on the roster has; nothing is stored then
     */
    public int met(Id campaign, Set<String> mine, Id by, String typed) {
        return transactions.write(() -> {
            List<Teacher> roster = rosters.of(campaign).stream()
                    .filter(teacher -> mine.contains(teacher.school()))
                    .toList();
            Conditions now = kept.of(campaign);
            int before = now.of(Pair.Kind.MET).size();
            for (List<Id> group : FormerGroups.read(typed, roster)) {
                for (Id one : group) {
                    for (Id other : group) {
                        if (one.compareTo(other) < 0) {
                            now = now.with(new Pair(Pair.Kind.MET, one, other, "", by, clock.instant()));
                        }
                    }
                }
            }
            kept.save(campaign, now);
            return now.of(Pair.Kind.MET).size() - before;
        });
    }

    private void mine(Id campaign, Set<String> mine, Id teacher) {
        rosters.find(campaign, teacher)
                .filter(one -> mine.contains(one.school()))
                .orElseThrow(() -> new Failure.NotFound("groups.no-such-teacher"));
    }
}
