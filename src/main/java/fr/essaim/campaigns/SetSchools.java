package fr.essaim.campaigns;

import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import fr.essaim.kernel.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says which schools share the event, and whether groups stay inside a school. A school that has a team on this
 * instance brings its team along, which alone reads its teachers; whoever brings in a school that nobody steers yet
 * steers it, in the same hat as his own, until it has a team of its own. Idempotent.
 *
 * <p>Fails with {@link Failure.Invalid} for a wrong UAI, a missing name, a school named twice or none at all, and
 * with {@link Failure.Conflict} when a school left out still has teachers on the roster or
 * somebody changed the schools since the asker saw them.
 */
@Singleton
public final class SetSchools {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final Memberships memberships;
    private final Audit audit;

    @Inject
    public SetSchools(
            Transactions transactions, Campaigns campaigns, Rosters rosters, Memberships memberships, Audit audit) {
        this.memberships = memberships;
        this.audit = audit;
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.rosters = rosters;
    }

    /** What of a campaign the page of the schools shows. */
    public static Shown shown(Campaign campaign) {
        return Shown.of(campaign.schools(), campaign.apart());
    }

    public void set(Id campaign, Id person, List<School> schools, boolean apart, Shown saw) {
        List<Violation> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < schools.size(); i++) {
            check(schools.get(i), "-" + (i + 1), wrong);
            if (!seen.add(schools.get(i).uai())) {
                wrong.add(Violation.of(
                        "uai-" + (i + 1),
                        "campaigns.school-twice",
                        schools.get(i).uai()));
            }
        }
        if (schools.isEmpty()) {
            wrong.add(Violation.of("uai-1", "campaigns.no-school"));
        }
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
        transactions.change(() -> {
            Campaign now = campaigns.get(campaign).withSchools(schools, apart);
            saw.check(shown(campaigns.get(campaign)), shown(now));
            rosters.of(campaign).stream()
                    .filter(teacher -> !seen.contains(teacher.school()))
                    .findFirst()
                    .ifPresent(teacher -> {
                        throw new Failure.Conflict("campaigns.school-has-teachers", teacher.school());
                    });
            campaigns.save(now);
            seen.forEach(uai -> steerUnlessSteered(campaign, person, uai));
        });
    }

    private void steerUnlessSteered(Id campaign, Id person, String uai) {
        List<Membership> team = memberships.in(campaign).stream()
                .filter(one -> one.role() == Role.PROJECT_TEAM || one.role() == Role.DIRECTION)
                .toList();
        if (team.stream().anyMatch(one -> one.scope().equals(uai))) {
            return;
        }
        SchoolTeams teams = new SchoolTeams(campaigns, memberships);
        if (teams.admits(person, uai)) {
            team.stream()
                    .filter(one -> one.person().equals(person))
                    .findFirst()
                    .ifPresent(own -> seat(campaign, person, person, own.role(), uai));
        } else {
            teams.of(uai).forEach(one -> seat(campaign, person, one.person(), one.role(), uai));
        }
    }

    private void seat(Id campaign, Id giver, Id person, Role role, String uai) {
        memberships.add(Membership.in(campaign, person, role, uai));
        audit.note(Audit.Act.done(
                giver, Audit.Category.ROLES, "campaigns.audit-seat-given", campaign.value(), person.value(), uai));
    }

    static void check(School school, String suffix, List<Violation> wrong) {
        if (!Uai.hasForm(school.uai())) {
            wrong.add(Violation.of("uai" + suffix, "campaigns.uai-form"));
        }
        if (school.name().isBlank()) {
            wrong.add(Violation.of("nom" + suffix, "campaigns.school-name-missing"));
        }
    }
}
