package fr.essaim.app.own.kept;

import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Memberships;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** The roles one has been given, campaign by campaign. */
@Singleton
public final class OwnRoles implements OwnData {

    private final Memberships memberships;
    private final Campaigns campaigns;

    @Inject
    public OwnRoles(Memberships memberships, Campaigns campaigns) {
        this.memberships = memberships;
        this.campaigns = campaigns;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public String category() {
        return "roles";
    }

    @Override
    public List<Piece> of(Id person) {
        return memberships.of(person).stream()
                .map(one -> Piece.about(one.campaign()
                                .flatMap(campaigns::find)
                                .map(Campaign::title)
                                .orElse(""))
                        .said("role", one.role().key())
                        .with("scope", one.scope()))
                .toList();
    }
}
