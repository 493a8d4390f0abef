package fr.essaim.campaigns.team;

import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
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

/** Who sits in the project team of each school of a campaign, and who could. */
@Singleton
public final class Seats {

    private static final Set<Role> HATS = Set.of(Role.PROJECT_TEAM, Role.DIRECTION);

    private final Transactions transactions;
    private final Memberships memberships;
    private final Rosters rosters;
    private final Colleagues colleagues;

    @Inject
    public Seats(Transactions transactions, Memberships memberships, Rosters rosters, Colleagues colleagues) {
        this.transactions = transactions;
        this.memberships = memberships;
        this.rosters = rosters;
        this.colleagues = colleagues;
    }

    /** The seats of these schools, by name. */
    public List<Seat> of(Id campaign, Set<String> schools) {
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
            List<Id> seated = of(campaign, schools).stream().map(Seat::person).toList();
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

    /** Needs a running transaction, as the two below. */
    Optional<Hat> hat(Id campaign, String school, Id person) {
        return memberships.in(campaign).stream()
                .filter(one -> one.person().equals(person) && one.scope().equals(school))
                .filter(one -> HATS.contains(one.role()))
                .map(one -> new Hat(one.role(), one.until()))
                .findFirst();
    }

    Optional<Teacher> teacher(Id campaign, Id person) {
        return rosters.of(campaign).stream()
                .filter(one -> one.id().equals(person))
                .findFirst();
    }

    String name(Id campaign, Id person) {
        return colleagues
                .find(person)
                .map(Colleague::name)
                .or(() -> teacher(campaign, person).map(Teacher::name))
                .orElse("");
    }
}
