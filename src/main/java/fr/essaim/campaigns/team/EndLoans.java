package fr.essaim.campaigns.team;

import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Job;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Puts away the hats whose last day is over. They open nothing from midnight on, whether this ran or not; it notes in the
 * audit that they ended. Repeating it does nothing more.
 */
@Singleton
public final class EndLoans implements Job {

    private static final String ENDED = "campaigns.job-loans";

    private final Transactions transactions;
    private final Memberships memberships;
    private final Audit audit;

    @Inject
    public EndLoans(Transactions transactions, Memberships memberships, Audit audit) {
        this.transactions = transactions;
        this.memberships = memberships;
        this.audit = audit;
    }

    @Override
    public String id() {
        return "loans";
    }

    @Override
    public String what() {
        return "admin.job-loans";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofHours(1));
    }

    @Override
    public Optional<List<Effect>> dryRun() {
        return Optional.of(List.of(new Effect(ENDED, over().size())));
    }

    @Override
    public List<Effect> run() {
        if (over().isEmpty()) {
            return List.of();
        }
        return transactions.write(() -> {
            List<Membership> over = memberships.over();
            over.forEach(this::end);
            return List.of(new Effect(ENDED, over.size()));
        });
    }

    private List<Membership> over() {
        return transactions.read(memberships::over);
    }

    private void end(Membership hat) {
        memberships.remove(hat);
        String campaign = hat.campaign().map(Id::value).orElse(hat.scope());
        audit.note(Audit.Act.byItself(
                Audit.Category.ROLES,
                "campaigns.audit-seat-ended",
                campaign,
                hat.person().value(),
                hat.scope()));
    }
}
