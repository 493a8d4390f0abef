package fr.essaim.campaigns;

import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Transactions;
import fr.essaim.kernel.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens a campaign for one school (kit, Temps 2, step 1); whoever opens it steers it for that school. Other schools
 * join later.
 *
 * <p>Fails with {@link Failure.Invalid} naming each wrong field, and the school when it has a team that the person is
 * not of; nothing is stored then. Not idempotent: the form's
 * one-use token keeps a double click to one campaign.
 */
@Singleton
public final class OpenCampaign {

    static final int TITLE_AT_MOST = 120;

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Memberships memberships;
    private final Ids ids;
    private final Audit audit;

    @Inject
    public OpenCampaign(Transactions transactions, Campaigns campaigns, Memberships memberships, Ids ids, Audit audit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.memberships = memberships;
        this.ids = ids;
        this.audit = audit;
    }

    /** @param day null when it is not known yet */
    public Id open(Id person, String typed, String academy, LocalDate day, School school) {
        String title = OneLine.of(typed);
        check(title, school);
        return transactions.write(() -> {
            if (!new SchoolTeams(campaigns, memberships).admits(person, school.uai())) {
                throw new Failure.Invalid(List.of(Violation.of("uai", "campaigns.school-has-team")));
            }
            Campaign campaign =
                    new Campaign(ids.next(), title, academy, day, List.of(school), List.of(), List.of(), true);
            campaigns.save(campaign);
            memberships.add(Membership.in(campaign.id(), person, Role.PROJECT_TEAM, school.uai()));
            audit.note(Audit.Act.done(
                    person,
                    Audit.Category.ROLES,
                    "campaigns.audit-opened",
                    campaign.id().value(),
                    person.value(),
                    school.uai()));
            return campaign.id();
        });
    }

    private static void check(String title, School school) {
        List<Violation> wrong = new ArrayList<>();
        if (title.isEmpty()) {
            wrong.add(Violation.of("titre", "campaigns.title-missing"));
        } else if (title.length() > TITLE_AT_MOST) {
            wrong.add(Violation.of("titre", "campaigns.title-too-long", TITLE_AT_MOST));
        }
        SetSchools.check(school, "", wrong);
        if (!wrong.isEmpty()) {
            throw new Failure.Invalid(wrong);
        }
    }
}
