package fr.essaim.app.host;

import fr.essaim.app.install.Closed;
import fr.essaim.app.install.PlannedSpaces;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.Delivery;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts what the spaces of groups want of the platform: exactly what the reconciler will bring there once it may. */
@Singleton
public final class PlanSpaces {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final DiscussionSpaces spaces;
    private final Closed closed;

    @Inject
    public PlanSpaces(Transactions transactions, Campaigns campaigns, DiscussionSpaces spaces, Closed closed) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.spaces = spaces;
        this.closed = closed;
    }

    /** By campaign, leaving out those that want nothing. */
    List<PlannedSpaces> all() {
        return transactions.read(() -> {
            Set<Id> reopened = new HashSet<>(closed.kept());
            return campaigns.all().stream()
                    .map(campaign -> of(campaign, reopened))
                    .filter(planned -> planned.all() > 0)
                    .toList();
        });
    }

    private PlannedSpaces of(Campaign campaign, Set<Id> reopened) {
        List<DiscussionSpace> wanting = spaces.ofCampaign(campaign.id()).stream()
                .filter(space -> space.published() && wants(space, reopened.contains(space.group())))
                .toList();
        int found = (int) wanting.stream()
                .filter(space -> space.delivery().hostId().isPresent())
                .count();
        return new PlannedSpaces(
                campaign.title(),
                wanting.size() - found,
                found,
                wanting.stream()
                        .flatMap(space -> space.members().stream())
                        .filter(member -> member.wanted() && isBrought(member.delivery()))
                        .count(),
                wanting.stream()
                        .flatMap(space -> space.posts().stream())
                        .filter(post -> !post.withdrawn() && isBrought(post.delivery()))
                        .count(),
                (int) wanting.stream()
                        .filter(space -> !spaces.earlier(space.group()).isEmpty())
                        .count());
    }

    /** @param reopened whether leaving the platform closed it, so that installing opens it again */
    private static boolean wants(DiscussionSpace space, boolean reopened) {
        return space.archived()
                ? reopened || space.delivery().isWaiting()
                : space.deliveries().anyMatch(Delivery::isWaiting);
    }

    /** Who or what is not known to be there; what stands on another platform only comes when the space opens again. */
    private static boolean isBrought(Delivery delivery) {
        return delivery.hostId().isEmpty() && (delivery.isWaiting() || delivery.isElsewhere());
    }
}
