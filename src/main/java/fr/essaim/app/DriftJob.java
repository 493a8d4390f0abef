package fr.essaim.app;

import fr.essaim.app.install.Installation;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Job;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.reconciler.Reconcile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/**
 * Looks every six hours whether somebody changed on the host what was delivered. Only notes it, for the page of the
 * project team: people who left a space on the host may have meant it.
 */
@Singleton
public final class DriftJob implements Job {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final DiscussionSpaces spaces;
    private final Reconcile reconcile;
    private final Installation installation;

    @Inject
    public DriftJob(
            Transactions transactions,
            Campaigns campaigns,
            DiscussionSpaces spaces,
            Reconcile reconcile,
            Installation installation) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.spaces = spaces;
        this.reconcile = reconcile;
        this.installation = installation;
    }

    @Override
    public String id() {
        return "drift";
    }

    @Override
    public String what() {
        return "admin.job-drift";
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofHours(6));
    }

    /** @throws fr.essaim.kernel.Failure.HostDown if the host cannot be read now; the next run comes all the same */
    @Override
    public List<Effect> run() {
        if (!installation.state().isInstalled()) {
            return List.of();
        }
        List<Id> all = known();
        all.forEach(reconcile::check);
        return List.of(new Effect(
                "spaces.job-drifts", all.stream().mapToLong(this::drifts).sum()));
    }

    private List<Id> known() {
        return transactions.read(
                () -> campaigns.all().stream().map(Campaign::id).toList());
    }

    private long drifts(Id campaign) {
        return transactions.read(() -> spaces.ofCampaign(campaign)).stream()
                .filter(DiscussionSpace::published)
                .mapToLong(space -> space.drifts().size())
                .sum();
    }
}
