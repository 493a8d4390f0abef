package fr.essaim.campaigns.roster;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/**
 * Corrects one line of the roster, takes it off, and takes either back. The person stays the same one: answers, places
 * and texts hang on the id, which no correction changes, and are there again when the line is. Saying the same again
 * changes nothing.
 *
 * <p>Fails with {@link Failure.NotFound} for who is not on the roster of a school the asker steers, with {@link
 * Failure.Invalid} field by field, with {@link Failure.Conflict} when somebody changed the line since the asker saw it.
 */
@Singleton
public final class CorrectTeacher {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final Memberships memberships;
    private final Events events;

    @Inject
    public CorrectTeacher(
            Transactions transactions, Campaigns campaigns, Rosters rosters, Memberships memberships, Events events) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.memberships = memberships;
        this.events = events;
    }

    public Teacher read(Id campaign, Set<String> mine, Id teacher) {
        return transactions.read(() -> line(campaign, mine, teacher));
    }

    public void correct(Id campaign, Set<String> mine, TeacherCard card, Id teacher, Shown seen) {
        card.check();
        transactions.change(() -> {
            Teacher before = line(campaign, mine, teacher);
            Teacher now = card.teacher(teacher);
            seen.check(Shown.of(before), Shown.of(now));
            if (!mine.contains(now.school())
                    || campaigns.get(campaign).school(now.school()).isEmpty()) {
                throw new Failure.Invalid("college", "campaigns.teacher-school");
            }
            refuseTheAddressOfAnother(campaign, now);
            put(campaign, Optional.of(before), now);
        });
    }

    /** The hat of a teacher goes with the line; a seat in the project team stays. */
    public void takeOff(Id campaign, Set<String> mine, Id teacher) {
        transactions.change(() -> {
            Teacher before = line(campaign, mine, teacher);
            rosters.keepFormer(campaign, before);
            rosters.remove(campaign, teacher);
            memberships.remove(hat(campaign, before));
            events.raise(new TeachersEnrolled(campaign));
        });
    }

    /** Puts the line back as it was before it was last corrected or taken off; doing it twice takes that back. */
    public Teacher putBack(Id campaign, Set<String> mine, Id teacher) {
        return transactions.write(() -> {
            Optional<Teacher> now = rosters.find(campaign, teacher);
            Teacher former = rosters.former(campaign, teacher)
                    .filter(one -> mine.contains(one.school()))
                    .filter(one -> now.isEmpty() || mine.contains(now.get().school()))
                    .orElseThrow(() -> new Failure.NotFound("campaigns.no-such-teacher"));
            refuseTheAddressOfAnother(campaign, former);
            put(campaign, now, former);
            return former;
        });
    }

    private void put(Id campaign, Optional<Teacher> before, Teacher now) {
        if (before.filter(now::equals).isPresent()) {
            return;
        }
        before.ifPresent(one -> {
            rosters.keepFormer(campaign, one);
            memberships.remove(hat(campaign, one));
        });
        rosters.save(campaign, now);
        memberships.add(hat(campaign, now));
        events.raise(new TeachersEnrolled(campaign));
    }

    /** Two lines of one address would be one person at the next paste. */
    private void refuseTheAddressOfAnother(Id campaign, Teacher now) {
        boolean taken = !now.email().isEmpty()
                && rosters.of(campaign).stream()
                        .anyMatch(
                                one -> !one.id().equals(now.id()) && one.email().equalsIgnoreCase(now.email()));
        if (taken) {
            throw new Failure.Invalid("courriel", "campaigns.teacher-email-taken", now.email());
        }
    }

    private Teacher line(Id campaign, Set<String> mine, Id teacher) {
        return rosters.find(campaign, teacher)
                .filter(one -> mine.contains(one.school()))
                .orElseThrow(() -> new Failure.NotFound("campaigns.no-such-teacher"));
    }

    private static Membership hat(Id campaign, Teacher teacher) {
        return Membership.in(campaign, teacher.id(), Role.TEACHER, teacher.school());
    }
}
