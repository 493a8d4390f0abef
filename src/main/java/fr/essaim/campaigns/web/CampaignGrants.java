package fr.essaim.campaigns.web;

import fr.essaim.campaigns.Membership;
import fr.essaim.campaigns.Memberships;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Grant;
import fr.essaim.web.Grants;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** The hats kept by this room, as the door asks for them at every request. */
@Singleton
@Typed(CampaignGrants.class)
public final class CampaignGrants implements Grants {

    private final Transactions transactions;
    private final Memberships memberships;

    @Inject
    public CampaignGrants(Transactions transactions, Memberships memberships) {
        this.transactions = transactions;
        this.memberships = memberships;
    }

    @Override
    public List<Grant> of(Id person) {
        return transactions.read(
                () -> memberships.of(person).stream().map(CampaignGrants::grant).toList());
    }

    private static Grant grant(Membership membership) {
        return new Grant(membership.role(), membership.campaign(), membership.scope());
    }
}
