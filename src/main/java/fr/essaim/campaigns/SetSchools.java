package fr.essaim.campaigns;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.kernel.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says which schools share the event, and whether groups stay inside a school. Idempotent.
 *
 * <p>Fails with {@link Failure.Invalid} for a wrong UAI, a missing name, a school named twice or none at all, and
 * with {@link Failure.Conflict} when a school left out still has teachers on the roster.
 */
@Singleton
public final class SetSchools {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;

    @Inject
    public SetSchools(Transactions transactions, Campaigns campaigns, Rosters rosters) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.rosters = rosters;
    }

    public void set(Id campaign, List<School> schools, boolean apart) {
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
            rosters.of(campaign).stream()
                    .filter(teacher -> !seen.contains(teacher.school()))
                    .findFirst()
                    .ifPresent(teacher -> {
                        throw new Failure.Conflict("campaigns.school-has-teachers", teacher.school());
                    });
            campaigns.save(campaigns.get(campaign).withSchools(schools, apart));
        });
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
