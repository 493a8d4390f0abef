package fr.essaim.impressions.board;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.groups.Groups;
import fr.essaim.impressions.Impressions;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Counts what was felt. Fails with {@link Failure.NotFound} when there is no such campaign. */
@Singleton
public final class ReadFeelings {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Workshops workshops;
    private final Groups groups;
    private final Impressions impressions;

    @Inject
    public ReadFeelings(
            Transactions transactions,
            Campaigns campaigns,
            Workshops workshops,
            Groups groups,
            Impressions impressions) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.workshops = workshops;
        this.groups = groups;
        this.impressions = impressions;
    }

    public FeelingsBoard board(Id campaign) {
        return transactions.read(() -> FeelingsBoard.of(
                campaigns.get(campaign),
                workshops.of(campaign).stream().filter(Workshop::published).toList(),
                groups.of(campaign).stream()
                        .mapToInt(group -> group.members().size())
                        .sum(),
                impressions.of(campaign)));
    }
}
