package fr.essaim.app.own.kept;

import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.invitations.replies.Replies;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Whether one said one would come. */
@Singleton
public final class OwnReplies implements OwnData {

    private final Campaigns campaigns;
    private final Replies replies;

    @Inject
    public OwnReplies(Campaigns campaigns, Replies replies) {
        this.campaigns = campaigns;
        this.replies = replies;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public String category() {
        return "invitation-replies";
    }

    @Override
    public List<Piece> of(Id person) {
        return campaigns.all().stream()
                .flatMap(campaign -> replies.find(campaign.id(), person).stream()
                        .map(reply -> Piece.about(campaign.title())
                                .said("comes", reply.comes() ? "app.own.yes" : "app.own.no")
                                .at("written", reply.at())))
                .toList();
    }
}
