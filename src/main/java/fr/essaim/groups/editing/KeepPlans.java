package fr.essaim.groups.editing;

import fr.essaim.groups.Change;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.GroupPlans;
import fr.essaim.groups.KeptPlan;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/**
 * Puts the present plan aside under a name, takes one up again, forgets one.
 *
 * <p>Fails with {@link Failure.Invalid} when the name is missing, too long or taken, or when {@link KeptPlan#MOST} are
 * kept already; with {@link Failure.NotFound} for a plan that is not kept; with {@link Failure.Conflict} when taking it
 * up would change the number of published groups.
 */
@Singleton
public final class KeepPlans {

    private static final int LONGEST = 40;

    private final Transactions transactions;
    private final GroupPlans plans;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public KeepPlans(Transactions transactions, GroupPlans plans, Ids ids, Clock clock) {
        this.transactions = transactions;
        this.plans = plans;
        this.ids = ids;
        this.clock = clock;
    }

    public KeptPlan keep(Id campaign, Id by, String typed) {
        String name = OneLine.of(typed);
        if (name.isEmpty()) {
            throw new Failure.Invalid("nom", "groups.kept-name-missing");
        }
        if (name.length() > LONGEST) {
            throw new Failure.Invalid("nom", "groups.name-too-long", LONGEST);
        }
        return transactions.write(() -> {
            List<KeptPlan> before = plans.kept(campaign);
            if (before.stream().anyMatch(kept -> kept.name().equalsIgnoreCase(name))) {
                throw new Failure.Invalid("nom", "groups.kept-name-taken");
            }
            if (before.size() >= KeptPlan.MOST) {
                throw new Failure.Invalid("nom", "groups.kept-most", KeptPlan.MOST);
            }
            KeptPlan kept = new KeptPlan(ids.next(), name, plans.get(campaign), by, clock.instant());
            plans.keep(kept);
            return kept;
        });
    }

    /** The plan put aside becomes the current one, as a new revision. */
    public GroupPlan takeUp(Id campaign, Id by, Id wanted) {
        return transactions.write(() -> {
            KeptPlan kept = get(campaign, wanted);
            GroupsStay.check(plans.published(campaign), kept.plan());
            Change why = new Change(Change.Kind.RESTORED, List.of(), List.of(), kept.name(), by, clock.instant());
            GroupPlan now = kept.plan().numbered(plans.get(campaign).revision() + 1, why);
            plans.save(now);
            return now;
        });
    }

    /** @return what was forgotten */
    public KeptPlan drop(Id campaign, Id wanted) {
        return transactions.write(() -> {
            KeptPlan kept = get(campaign, wanted);
            plans.drop(campaign, wanted);
            return kept;
        });
    }

    private KeptPlan get(Id campaign, Id wanted) {
        return plans.kept(campaign).stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("groups.no-such-kept"));
    }
}
