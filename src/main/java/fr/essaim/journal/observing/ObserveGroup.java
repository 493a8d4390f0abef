package fr.essaim.journal.observing;

import fr.essaim.campaigns.Rosters;
import fr.essaim.groups.Group;
import fr.essaim.groups.Groups;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Transactions;
import fr.essaim.kernel.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Notes a look at a group, and reads what was noted. A team sees and writes about groups in which its own school is.
 *
 * <p>Fails with {@link Failure.NotFound} for a group of other schools, with {@link Failure.Invalid} when nothing was
 * seen, a degree is unknown or the note too long.
 */
@Singleton
public final class ObserveGroup {

    public static final int NOTE_AT_MOST = 1000;

    private final Transactions transactions;
    private final Groups groups;
    private final Rosters rosters;
    private final Observations observations;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public ObserveGroup(
            Transactions transactions,
            Groups groups,
            Rosters rosters,
            Observations observations,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.groups = groups;
        this.rosters = rosters;
        this.observations = observations;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was seen. */
    public record Seen(Optional<Id> workshop, Map<Aspect, Integer> degrees, String note) {
        public Seen {
            degrees = Map.copyOf(degrees);
            note = note.replace("\r\n", "\n").replace('\r', '\n');
        }
    }

    /** @param schools those the observer may read people of */
    public Observation observe(Id by, Set<String> schools, Id campaign, Id group, Seen seen) {
        check(seen);
        return transactions.write(() -> {
            Group watched = group(schools, campaign, group);
            Observation made = new Observation(
                    ids.next(),
                    campaign,
                    watched.id(),
                    by,
                    seen.workshop(),
                    seen.degrees(),
                    seen.note(),
                    clock.instant());
            observations.save(made);
            return made;
        });
    }

    /** Forgets one; does nothing when it is gone. Whoever may write may also take back, whoever wrote it. */
    public void forget(Set<String> schools, Id campaign, Id observation) {
        transactions.change(() -> observations.of(campaign).stream()
                .filter(one -> one.id().equals(observation))
                .findFirst()
                .ifPresent(one -> {
                    group(schools, campaign, one.group());
                    observations.remove(campaign, observation);
                }));
    }

    /** The groups in which these schools are, by label. */
    public List<Group> groups(Set<String> schools, Id campaign) {
        return transactions.read(() -> groups.of(campaign).stream()
                .filter(group -> concerns(schools, group))
                .toList());
    }

    /** Newest first, of these schools' groups only. */
    public List<Observation> read(Set<String> schools, Id campaign) {
        return transactions.read(() -> {
            List<Id> mine = groups(schools, campaign).stream().map(Group::id).toList();
            return observations.of(campaign).stream()
                    .filter(one -> mine.contains(one.group()))
                    .toList();
        });
    }

    private Group group(Set<String> schools, Id campaign, Id group) {
        return groups.find(group)
                .filter(one -> one.campaign().equals(campaign))
                .filter(one -> concerns(schools, one))
                .orElseThrow(() -> new Failure.NotFound("groups.no-such-group"));
    }

    private boolean concerns(Set<String> schools, Group group) {
        return group.isMixed()
                ? group.members().stream()
                        .flatMap(member -> rosters.find(group.campaign(), member).stream())
                        .anyMatch(teacher -> schools.contains(teacher.school()))
                : schools.contains(group.school());
    }

    private static void check(Seen seen) {
        List<Violation> wrong = new ArrayList<>();
        if (seen.degrees().isEmpty() && seen.note().isBlank()) {
            wrong.add(Violation.of(Aspect.INTERACTIONS.field(), "journal.nothing-seen"));
        }
        seen.degrees().forEach((aspect, degree) -> {
            if (degree < 1 || degree > Aspect.MOST) {
                wrong.add(Violation.of(aspect.field(), "journal.degree-unknown"));
            }
        });
        int signs = seen.note().codePointCount(0, seen.note().length());
        if (signs > NOTE_AT_MOST) {
            wrong.add(Violation.of("note", "journal.too-long", NOTE_AT_MOST, signs));
        }
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
    }
}
