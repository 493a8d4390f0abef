package fr.essaim.campaigns.team;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The project team of each school of a campaign: eight people at most. Whoever steers a school seats colleagues of that
 * school, and nobody changes their own seat, so that a school is never left without a team. Saying the same again
 * changes nothing. Each change is noted in the audit.
 */
@Singleton
public final class ProjectTeam {

    /** The kit's figure, a head and a representative of the académie included. */
    public static final int AT_MOST = 8;

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Memberships memberships;
    private final Seats seats;
    private final Colleagues colleagues;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public ProjectTeam(
            Transactions transactions,
            Campaigns campaigns,
            Memberships memberships,
            Seats seats,
            Colleagues colleagues,
            Audit audit,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.memberships = memberships;
        this.seats = seats;
        this.colleagues = colleagues;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who changes it. @param schools those the person steers in the campaign */
    public record Asker(Id person, Set<String> schools) {}

    /**
     * Gives somebody of the school a hat in its team, lends one until a day, another one, or none. Whoever holds a seat
     * on loan changes nobody's: it would outlive the loan.
     *
     * @return the hat before, for undoing
     * @throws Failure.NotFound for a school that is not the asker's or somebody who is not of that school
     * @throws Failure.Conflict for the asker's own seat, or when the team is full
     * @throws Failure.Invalid for a head or an inspector in another hat than theirs, or a day that is past
     */
    public Optional<Hat> seat(Asker asker, Id campaign, String school, Id person, Optional<Hat> hat) {
        return transactions.write(() -> {
            mayChange(asker, campaign, school, person);
            hat.flatMap(Hat::until).ifPresent(this::isToCome);
            Optional<Hat> before = seats.hat(campaign, school, person);
            if (before.isEmpty() && hat.isPresent()) {
                isOfSchool(campaign, school, person);
            }
            hat.ifPresent(one -> check(campaign, school, person, one.role(), before.isEmpty()));
            put(asker, campaign, school, person, before, hat);
            return before;
        });
    }

    /** Lets somebody in who is on no roster, and seats them. */
    public Colleagues.Invited invite(Asker asker, Id campaign, Colleagues.Newcomer newcomer) {
        if (newcomer.name().isBlank()) {
            throw new Failure.Invalid("nom", "campaigns.team-name-missing");
        }
        if (!asker.schools().contains(newcomer.school())) {
            throw new Failure.NotFound("campaigns.team-nobody");
        }
        return transactions.write(() -> {
            Colleagues.Invited invited = colleagues.invite(newcomer);
            Id person = invited.who().person();
            String school = newcomer.school();
            Role hat = newcomer.hierarchical() ? Role.DIRECTION : Role.PROJECT_TEAM;
            mayChange(asker, campaign, school, person);
            Optional<Hat> before = seats.hat(campaign, school, person);
            check(campaign, school, person, hat, before.isEmpty());
            put(asker, campaign, school, person, before, Optional.of(Hat.given(hat)));
            return invited;
        });
    }

    private void mayChange(Asker asker, Id campaign, String school, Id person) {
        boolean theirs = asker.schools().contains(school)
                && campaigns.get(campaign).school(school).isPresent();
        if (!theirs) {
            throw new Failure.NotFound("campaigns.team-nobody");
        }
        if (asker.person().equals(person)) {
            throw new Failure.Conflict("campaigns.team-not-yourself");
        }
        if (seats.hat(campaign, school, asker.person()).flatMap(Hat::until).isPresent()) {
            throw new Failure.Conflict("campaigns.team-on-loan");
        }
    }

    private void isOfSchool(Id campaign, String school, Id person) {
        boolean teaches = seats.teacher(campaign, person)
                .filter(one -> one.school().equals(school))
                .isPresent();
        boolean known = colleagues
                .find(person)
                .filter(one -> one.school().equals(school))
                .isPresent();
        if (!teaches && !known) {
            throw new Failure.NotFound("campaigns.team-nobody");
        }
    }

    private void check(Id campaign, String school, Id person, Role hat, boolean fresh) {
        if (hat != Role.DIRECTION
                && colleagues.find(person).filter(Colleague::hierarchical).isPresent()) {
            throw new Failure.Invalid("role", "campaigns.team-head", seats.name(campaign, person));
        }
        if (fresh && seats.of(campaign, Set.of(school)).size() >= AT_MOST) {
            throw new Failure.Conflict("campaigns.team-full", AT_MOST);
        }
    }

    private void put(Asker asker, Id campaign, String school, Id person, Optional<Hat> before, Optional<Hat> now) {
        if (before.equals(now)) {
            return;
        }
        before.ifPresent(hat -> memberships.remove(Membership.in(campaign, person, hat.role(), school)));
        now.ifPresent(hat -> memberships.add(worn(campaign, school, person, hat)));
        Optional<String> until = now.flatMap(Hat::until).map(LocalDate::toString);
        String what = until.isPresent()
                ? "campaigns.audit-seat-lent"
                : now.isPresent() ? "campaigns.audit-seat-given" : "campaigns.audit-seat-taken";
        String[] on = Stream.concat(Stream.of(campaign.value(), person.value(), school), until.stream())
                .toArray(String[]::new);
        audit.note(Audit.Act.done(asker.person(), Audit.Category.ROLES, what, on));
    }

    private static Membership worn(Id campaign, String school, Id person, Hat hat) {
        Membership given = Membership.in(campaign, person, hat.role(), school);
        return hat.until().map(given::until).orElse(given);
    }

    private void isToCome(LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        if (until.isBefore(today) || until.isAfter(today.plusYears(1))) {
            throw new Failure.Invalid("jusqu-au", "campaigns.team-until-wrong");
        }
    }
}
