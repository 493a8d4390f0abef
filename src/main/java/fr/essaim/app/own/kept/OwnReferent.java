package fr.essaim.app.own.kept;

import fr.essaim.app.own.Erasable;
import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.impressions.referents.Referent;
import fr.essaim.impressions.referents.Referents;
import fr.essaim.impressions.referents.Thanks;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** That one offered to be a referent, the answer one gave, the thanks one said and those one was told. */
@Singleton
public final class OwnReferent implements OwnData, Erasable {

    private final Campaigns campaigns;
    private final Referents referents;
    private final Rosters rosters;

    @Inject
    public OwnReferent(Campaigns campaigns, Referents referents, Rosters rosters) {
        this.campaigns = campaigns;
        this.referents = referents;
        this.rosters = rosters;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String category() {
        return "referents";
    }

    @Override
    public List<Piece> of(Id person) {
        return campaigns.all().stream()
                .map(campaign -> piece(campaign, person))
                .filter(piece -> !piece.fields().isEmpty())
                .toList();
    }

    private Piece piece(Campaign campaign, Id person) {
        Referent mine = referents.get(campaign.id(), person);
        List<Thanks> thanks = referents.thanks(campaign.id());
        return Piece.about(campaign.title())
                .said("offered", mine.offered() ? "app.own.yes" : "")
                .with("why", mine.words())
                .said(
                        "invitation",
                        mine.state() == Referent.State.NONE ? "" : mine.state().key())
                .with(
                        "thanks-said",
                        thanks.stream()
                                .filter(one -> one.from().equals(person))
                                .map(one -> name(campaign, one.to()) + " : " + one.words())
                                .toList())
                .with(
                        "thanks-told",
                        thanks.stream()
                                .filter(one -> one.to().equals(person))
                                // told without the name of who said it
                                .map(Thanks::words)
                                .toList());
    }

    private String name(Campaign campaign, Id colleague) {
        return rosters.find(campaign.id(), colleague).map(Teacher::name).orElse("");
    }

    /** The offer and the thanks said; an answer to an invitation is given, and changed, on its own page. */
    @Override
    public void erase(Id person) {
        campaigns.all().forEach(campaign -> {
            referents.save(referents.get(campaign.id(), person).offering(false, ""));
            List.copyOf(referents.thanks(campaign.id())).stream()
                    .filter(one -> one.from().equals(person))
                    .forEach(referents::remove);
        });
    }
}
