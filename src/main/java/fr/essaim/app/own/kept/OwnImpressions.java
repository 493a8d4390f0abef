package fr.essaim.app.own.kept;

import fr.essaim.app.own.Erasable;
import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.impressions.Impression;
import fr.essaim.impressions.Impressions;
import fr.essaim.impressions.Question;
import fr.essaim.kernel.Id;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** What one felt of each workshop, at once and days later. */
@Singleton
public final class OwnImpressions implements OwnData, Erasable {

    private final Campaigns campaigns;
    private final Impressions impressions;
    private final Workshops workshops;

    @Inject
    public OwnImpressions(Campaigns campaigns, Impressions impressions, Workshops workshops) {
        this.campaigns = campaigns;
        this.impressions = impressions;
        this.workshops = workshops;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public String category() {
        return "impressions";
    }

    @Override
    public List<Piece> of(Id person) {
        return campaigns.all().stream()
                .flatMap(campaign -> impressions.by(campaign.id(), person).stream())
                .sorted(Comparator.comparing(Impression::given))
                .map(this::piece)
                .toList();
    }

    private Piece piece(Impression one) {
        Piece piece = Piece.about(
                        workshops.find(one.workshop()).map(Workshop::title).orElse(""))
                .said("moment", one.when().key())
                .at("written", one.given());
        for (Question question : Question.values()) {
            Integer mark = one.marks().get(question);
            if (mark != null) {
                piece = piece.with(new Piece.Field(
                        question.field(), question.key(), List.of(mark + " / " + Question.MOST), Piece.Kind.TEXT));
            }
        }
        return piece.with("comment", one.comment()).said("quotable", one.quotable() ? "app.own.yes" : "app.own.no");
    }

    @Override
    public void erase(Id person) {
        campaigns.all().stream()
                .flatMap(campaign -> impressions.by(campaign.id(), person).stream())
                .toList()
                .forEach(impressions::remove);
    }
}
