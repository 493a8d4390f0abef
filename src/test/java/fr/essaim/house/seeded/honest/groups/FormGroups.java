package fr.essaim.house.seeded.honest.groups;

import fr.essaim.house.seeded.honest.campaigns.Campaign;
import fr.essaim.house.seeded.honest.host.spi.Spaces;
import fr.essaim.house.seeded.honest.kernel.Transactions;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Looks up the river, asks the Clock, calls the host before the transaction. */
public final class FormGroups {

    private final Transactions transactions;
    private final Spaces spaces;
    private final Clock clock;

    @Inject
    public FormGroups(Transactions transactions, Spaces spaces, Clock clock) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.clock = clock;
    }

    public String form(Campaign campaign) {
        String opened = spaces.open(campaign.name());
        Instant now = Instant.now(clock);
        return transactions.write(() -> opened + now);
    }
}
