package fr.essaim.campaigns.team;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

    private static final Set<Role> HATS = Set.of(Role.PROJECT_TEAM, Role.DIRECTION);

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Memberships memberships;
    private final Rosters rosters;
    private final Colleagues colleagues;
    private final Audit audit;
    private final Clock clock;

    @Inject
    public ProjectTeam(
            Transactions transactions,
            Campaigns campaigns,
            Memberships memberships,
            Rosters rosters,
            Colleagues colleagues,
            Audit audit,
            Clock clock) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.memberships = memberships;
        this.rosters = rosters;
        this.colleagues = colleagues;
        this.audit = audit;
        this.clock = clock;
    }

    /** A hat in the team. @param until the last day of one that is lent, empty for one that is given */
    public record Hat(Role role, Optional<LocalDate> until) {

        public static Hat given(Role role) {
            return new Hat(role, Optional.empty());
        }

        public static Hat lent(Role role, LocalDate until) {
            return new Hat(role, Optional.of(until));
        }
    }

    /** Who changes it. @param schools those the person steers in the campaign */
    public record Asker(Id person, Set<String> schools) {}

    /** The seats of these schools, by name. */
    public List<Seat> seats(Id campaign, Set<String> schools) {
        return transactions.read(() -> memberships.in(campaign).stream()
                .filter(one -> HATS.contains(one.role()) && schools.contains(one.scope()))
                .map(one -> new Seat(one.person(), name(campaign, one.person()), one.scope(), one.role(), one.until()))
                .sorted(Comparator.comparing(Seat::name).thenComparing(Seat::person))
                .toList());
    }

    /** Whether the person steers on loan: such a one changes no team. */
    public boolean isOnLoan(Id campaign, Id person) {
        return transactions.read(() -> memberships.in(campaign).stream()
                .filter(one -> one.person().equals(person) && HATS.contains(one.role()))
                .anyMatch(Membership::isLent));
    }

    /** Teachers of these schools who sit in no team yet, in the order of the roster. */
    public List<Teacher> candidates(Id campaign, Set<String> schools) {
        return transactions.read(() -> {
            List<Id> seated =
                    seats(campaign, schools).stream().map(Seat::person).toList();
            return rosters.of(campaign).stream()
                    .filter(one -> schools.contains(one.school()) && !seated.contains(one.id()))
                    .toList();
        });
    }

    /** The school of somebody on the roster. @throws Failure.NotFound for whoever is not on it */
    public String schoolOf(Id campaign, Id person) {
        return transactions
                .read(() -> teacher(campaign, person))
                .map(Teacher::school)
                .orElseThrow(() -> new Failure.NotFound("campaigns.team-nobody"));
    }

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
            Optional<Hat> before = hat(campaign, school, person);
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
            Optional<Hat> before = hat(campaign, school, person);
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
        if (hat(campaign, school, asker.person()).flatMap(Hat::until).isPresent()) {
            throw new Failure.Conflict("campaigns.team-on-loan");
        }
    }

    private void isOfSchool(Id campaign, String school, Id person) {
        boolean teaches = teacher(campaign, person)
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
            throw new Failure.Invalid("role", "campaigns.team-head", name(campaign, person));
        }
        if (fresh && seats(campaign, Set.of(school)).size() >= AT_MOST) {
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

    private Optional<Hat> hat(Id campaign, String school, Id person) {
        return memberships.in(campaign).stream()
                .filter(one -> one.person().equals(person) && one.scope().equals(school))
                .filter(one -> HATS.contains(one.role()))
                .map(one -> new Hat(one.role(), one.until()))
                .findFirst();
    }

    private Optional<Teacher> teacher(Id campaign, Id person) {
        return rosters.of(campaign).stream()
                .filter(one -> one.id().equals(person))
                .findFirst();
    }

    private String name(Id campaign, Id person) {
        return colleagues
                .find(person)
                .map(Colleague::name)
                .or(() -> teacher(campaign, person).map(Teacher::name))
                .orElse("");
    }
}
