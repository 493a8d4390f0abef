package fr.essaim.app.host;

import fr.essaim.app.install.Installation;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.host.embedded.arrivals.KnownArrivals;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.HeardChanges;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * From one platform to another. Numbers of the one before name other groups and other people on the new one, so none is
 * kept: all spaces are made anew there, found by our key if they were there already. What stands on the one before stays.
 */
@Singleton
public final class Moving {

    private final Installation installation;
    private final Transactions transactions;
    private final Campaigns campaigns;
    private final DiscussionSpaces spaces;
    private final HeardChanges heardChanges;
    private final KnownArrivals arrivals;
    private final Clock clock;

    @Inject
    public Moving(
            Installation installation,
            Transactions transactions,
            Campaigns campaigns,
            DiscussionSpaces spaces,
            HeardChanges heardChanges,
            KnownArrivals arrivals,
            Clock clock) {
        this.installation = installation;
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.spaces = spaces;
        this.heardChanges = heardChanges;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** How many spaces the next installation makes or completes. */
    int waiting() {
        return transactions.read(() -> installation.isElsewhere()
                ? (int) all().stream().filter(DiscussionSpace::published).count()
                : spaces.unsettled().size());
    }

    /** Installed now; where it was before is forgotten in the same step, and on the same platform nothing is. */
    void arrive(Id who) {
        transactions.change(() -> {
            if (installation.isElsewhere()) {
                forget();
            }
            installation.installed(Optional.of(who));
        });
    }

    private void forget() {
        Instant now = clock.instant();
        all().forEach(space -> spaces.replace(space, space.elsewhere(now)));
        heardChanges.heard(0);
        arrivals.forgetAll("host");
    }

    private List<DiscussionSpace> all() {
        return campaigns.all().stream()
                .flatMap(campaign -> spaces.ofCampaign(campaign.id()).stream())
                .toList();
    }
}
