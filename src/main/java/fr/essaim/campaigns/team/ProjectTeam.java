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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    @Inject
    public ProjectTeam(
            Transactions transactions,
            Campaigns campaigns,
            Memberships memberships,
            Rosters rosters,
            Colleagues colleagues,
            Audit audit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.memberships = memberships;
        this.rosters = rosters;
        this.colleagues = colleagues;
        this.audit = audit;
    }

    /** Who changes it. @param schools those the person steers in the campaign */
    public record Asker(Id person, Set<String> schools) {}

    /** The seats of these schools, by name. */
    public List<Seat> seats(Id campaign, Set<String> schools) {
        return transactions.read(() -> memberships.in(campaign).stream()
                .filter(one -> HATS.contains(one.role()) && schools.contains(one.scope()))
                .map(one -> new Seat(one.person(), name(campaign, one.person()), one.scope(), one.role()))
                .sorted(Comparator.comparing(Seat::name).thenComparing(Seat::person))
                .toList());
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
     * Gives somebody of the school a hat in its team, another one, or none.
     *
     * @return the hat before, for undoing
     * @throws Failure.NotFound for a school that is not the asker's or somebody who is not of that school
     * @throws Failure.Conflict for the asker's own seat, or when the team is full
     * @throws Failure.Invalid for a head or an inspector in another hat than theirs
     */
    public Optional<Role> seat(Asker asker, Id campaign, String school, Id person, Optional<Role> hat) {
        return transactions.write(() -> {
            mayChange(asker, campaign, school, person);
            Optional<Role> before = hat(campaign, school, person);
            if (before.isEmpty() && hat.isPresent()) {
                isOfSchool(campaign, school, person);
            }
            hat.ifPresent(role -> check(campaign, school, person, role, before.isEmpty()));
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
            Optional<Role> before = hat(campaign, school, person);
            check(campaign, school, person, hat, before.isEmpty());
            put(asker, campaign, school, person, before, Optional.of(hat));
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

    private void put(Asker asker, Id campaign, String school, Id person, Optional<Role> before, Optional<Role> now) {
        if (before.equals(now)) {
            return;
        }
        before.ifPresent(role -> memberships.remove(Membership.in(campaign, person, role, school)));
        now.ifPresent(role -> memberships.add(Membership.in(campaign, person, role, school)));
        String what = now.isPresent() ? "campaigns.audit-seat-given" : "campaigns.audit-seat-taken";
        audit.note(
                Audit.Act.done(asker.person(), Audit.Category.ROLES, what, campaign.value(), person.value(), school));
    }

    private Optional<Role> hat(Id campaign, String school, Id person) {
        return memberships.in(campaign).stream()
                .filter(one -> one.person().equals(person) && one.scope().equals(school))
                .map(Membership::role)
                .filter(HATS::contains)
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
