package fr.essaim.campaigns;

import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Events;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.NoticeWanted;
import fr.essaim.kernel.NoticeWanted.Words;
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
 * instance brings its team along, which alone reads its teachers and is told so; whoever brings in a school that nobody steers yet
 * steers it, in the same hat as his own, until it has a team of its own. Idempotent.
 *
 * <p>Fails with {@link Failure.Invalid} for a wrong UAI, a missing name, a school named twice or none at all, and
 * with {@link Failure.Conflict} when a school left out still has teachers on the roster or
 * somebody changed the schools since the asker saw them.
 */
@Singleton
public final class SetSchools {

    static final int LONGEST = 120;

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final Memberships memberships;
    private final Audit audit;
    private final Events events;

    @Inject
    public SetSchools(
            Transactions transactions,
            Campaigns campaigns,
            Rosters rosters,
            Memberships memberships,
            Audit audit,
            Events events) {
        this.events = events;
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

    /** @return the schools whose own team came along now */
    public List<School> set(Id campaign, Id person, List<School> schools, boolean apart, Shown saw) {
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
        return transactions.write(() -> {
            Campaign now = campaigns.get(campaign).withSchools(schools, apart);
            saw.check(shown(campaigns.get(campaign)), shown(now));
            rosters.of(campaign).stream()
                    .filter(teacher -> !seen.contains(teacher.school()))
                    .findFirst()
                    .ifPresent(teacher -> {
                        throw new Failure.Conflict("campaigns.school-has-teachers", teacher.school());
                    });
            campaigns.save(now);
            return schools.stream()
                    .filter(school -> bringsItsTeam(now, person, school))
                    .toList();
        });
    }

    private boolean bringsItsTeam(Campaign campaign, Id person, School school) {
        String uai = school.uai();
        List<Membership> team = memberships.in(campaign.id()).stream()
                .filter(one -> one.role() == Role.PROJECT_TEAM || one.role() == Role.DIRECTION)
                .toList();
        if (team.stream().anyMatch(one -> one.scope().equals(uai))) {
            return false;
        }
        SchoolTeams teams = new SchoolTeams(campaigns, memberships);
        boolean itsOwn = !teams.admits(person, uai);
        if (itsOwn) {
            teams.of(uai).forEach(one -> seat(person, Membership.in(campaign.id(), one.person(), one.role(), uai)));
            teams.of(uai).stream().map(Membership::person).distinct().forEach(one -> tell(campaign, school, one));
        } else {
            team.stream()
                    .filter(one -> one.person().equals(person))
                    .findFirst()
                    .ifPresent(own -> seat(person, beside(campaign.id(), own, uai)));
        }
        return itsOwn;
    }

    private void tell(Campaign campaign, School school, Id member) {
        events.raise(new NoticeWanted(
                member,
                "team",
                "school-joined-" + campaign.id() + "-" + school.uai(),
                Words.of("campaigns.notice-school-joined", campaign.title()),
                Words.of("campaigns.notice-school-joined-text", school.name(), campaign.title()),
                "/campagnes/" + campaign.id()));
    }

    /** The asker's hat for one school more: on loan as long as his own is. */
    private static Membership beside(Id campaign, Membership own, String uai) {
        Membership hat = Membership.in(campaign, own.person(), own.role(), uai);
        return own.until().map(hat::until).orElse(hat);
    }

    private void seat(Id giver, Membership hat) {
        memberships.add(hat);
        String campaign = hat.campaign().map(Id::value).orElse("");
        audit.note(Audit.Act.done(
                giver,
                Audit.Category.ROLES,
                "campaigns.audit-seat-given",
                campaign,
                hat.person().value(),
                hat.scope()));
    }

    static void check(School school, String suffix, List<Violation> wrong) {
        if (!Uai.hasForm(school.uai())) {
            wrong.add(Violation.of("uai" + suffix, "campaigns.uai-form"));
        }
        if (school.name().isBlank()) {
            wrong.add(Violation.of("nom" + suffix, "campaigns.school-name-missing"));
        }
        bound("nom" + suffix, school.name(), LONGEST, wrong);
        bound("ville" + suffix, school.town(), LONGEST, wrong);
    }

    /** What is typed once is shown on every page: a name of any length would hide all the rest. */
    static void bound(String field, String text, int most, List<Violation> wrong) {
        if (text.length() > most) {
            wrong.add(Violation.of(field, "campaigns.teacher-too-long", most));
        }
    }
}
