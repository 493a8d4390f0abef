package fr.essaim.app.own.animating;

import fr.essaim.animators.requests.Request;
import fr.essaim.animators.requests.Requests;
import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** What teams asked one to animate, and what one answered; suggestions between an académie and a team reached nobody. */
@Singleton
public final class OwnRequests implements OwnData {

    private final Requests requests;
    private final Campaigns campaigns;

    @Inject
    public OwnRequests(Requests requests, Campaigns campaigns) {
        this.requests = requests;
        this.campaigns = campaigns;
    }

    @Override
    public int order() {
        return 11;
    }

    @Override
    public String category() {
        return "animator-requests";
    }

    @Override
    public List<Piece> of(Id person) {
        return requests.ofAnimator(person).stream()
                .filter(Request::reached)
                .map(this::piece)
                .toList();
    }

    private Piece piece(Request one) {
        return Piece.about(campaigns.find(one.campaign()).map(Campaign::title).orElse(""))
                .at("written", one.asked())
                .said("invitation", one.state().key())
                .with("text", one.words())
                .with("comment", one.answer())
                .on("other-day", one.otherDay());
    }
}
