package fr.essaim.app.own.kept;

import fr.essaim.app.own.Erasable;
import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.concerns.Concern;
import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.impressions.ideas.FirstIdeas;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** The ideas one noted down, shared or not. */
@Singleton
public final class OwnIdeas implements OwnData, Erasable {

    private final Campaigns campaigns;
    private final FirstIdeas ideas;

    @Inject
    public OwnIdeas(Campaigns campaigns, FirstIdeas ideas) {
        this.campaigns = campaigns;
        this.ideas = ideas;
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public String category() {
        return "first-ideas";
    }

    @Override
    public List<Piece> of(Id person) {
        return campaigns.all().stream()
                .flatMap(campaign -> ideas.of(campaign.id()).stream())
                .filter(idea -> idea.isBy(person))
                .map(OwnIdeas::piece)
                .toList();
    }

    private static Piece piece(FirstIdea one) {
        return Piece.about("")
                .at("written", one.at())
                .with("idea", one.card().idea())
                .with("discipline", one.card().discipline())
                .with("level", one.card().level())
                .with("tool", one.card().tool())
                .with("period", one.card().period())
                .with("help", one.card().help())
                .said("concern", one.card().concern().map(Concern::label).orElse(""))
                .said("shared", one.shared() ? "app.own.yes" : "app.own.no");
    }

    @Override
    public void erase(Id person) {
        campaigns.all().stream()
                .flatMap(campaign -> ideas.of(campaign.id()).stream())
                .filter(idea -> idea.isBy(person))
                .toList()
                .forEach(ideas::remove);
    }
}
