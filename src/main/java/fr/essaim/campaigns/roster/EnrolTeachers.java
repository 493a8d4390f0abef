package fr.essaim.campaigns.roster;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Transactions;
import fr.essaim.kernel.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Puts teachers on the roster, all or none. A line whose e-mail (or, without one, whose name and school) is already
 * there changes that teacher and adds nobody: giving the same lines twice is harmless. Who was taken off comes back as
 * the same person.
 *
 * <p>Fails with {@link Failure.Invalid}, each violation naming its line, when a school does not take part in the
 * campaign or is not one the asker steers, or when two lines name the same person.
 */
@Singleton
public final class EnrolTeachers {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final Memberships memberships;
    private final KnownPeople known;
    private final Ids ids;
    private final Events events;

    @Inject
    public EnrolTeachers(
            Transactions transactions,
            Campaigns campaigns,
            Rosters rosters,
            Memberships memberships,
            KnownPeople known,
            Ids ids,
            Events events) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.memberships = memberships;
        this.known = known;
        this.ids = ids;
        this.events = events;
    }

    /** @return how many were added, changed, and were there already as they are */
    public Enrolment enrol(Id campaign, Set<String> mine, List<RosterLine> lines) {
        return transactions.write(() -> {
            check(campaigns.get(campaign), mine, lines);
            // read once: mapped anew after each save it would take a minute for a thousand teachers
            List<Teacher> roster = rosters.of(campaign);
            List<Teacher> gone = rosters.takenOff(campaign);
            int added = 0;
            int changed = 0;
            for (RosterLine line : lines) {
                Optional<Teacher> before = line.findIn(roster);
                Teacher now = line.teacher(before.or(() -> line.findIn(gone))
                        .map(Teacher::id)
                        .or(() -> known.byEmail(line.email()))
                        .orElseGet(ids::next));
                added += before.isEmpty() ? 1 : 0;
                changed += before.isPresent() && !before.get().equals(now) ? 1 : 0;
                rosters.save(campaign, now);
                memberships.add(Membership.in(campaign, now.id(), Role.TEACHER, now.school()));
            }
            events.raise(new TeachersEnrolled(campaign));
            return new Enrolment(added, changed, lines.size() - added - changed);
        });
    }

    private static void check(Campaign campaign, Set<String> mine, List<RosterLine> lines) {
        List<Violation> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (RosterLine line : lines) {
            boolean ours = mine.contains(line.school())
                    && campaign.school(line.school()).isPresent();
            if (!ours && told.add(line.school())) {
                wrong.add(foreign(campaign, line, lines));
            }
            String who = line.key().toLowerCase(Locale.FRENCH);
            if (!seen.add(who)) {
                wrong.add(Violation.of("liste", "campaigns.line-twice", line.line(), line.lastName()));
            }
        }
        if (lines.isEmpty()) {
            wrong.add(Violation.of("liste", "campaigns.roster-empty"));
        }
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
    }

    /** Said once for a school, with the number of its lines: one forgotten school is one thing to mend. */
    private static Violation foreign(Campaign campaign, RosterLine first, List<RosterLine> lines) {
        String key = campaign.school(first.school()).isEmpty()
                ? "campaigns.line-school-unknown"
                : "campaigns.line-school-not-yours";
        long others = lines.stream()
                        .filter(line -> line.school().equals(first.school()))
                        .count()
                - 1;
        return Violation.of("liste", key, first.line(), first.school(), others);
    }
}
