package fr.essaim.app.own.kept;

import fr.essaim.app.own.OwnData;
import fr.essaim.app.own.Piece;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.concerns.validation.ValidationSample;
import fr.essaim.concerns.validation.ValidationSamples;
import fr.essaim.kernel.Id;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** What one said of the concerns kept, when one was drawn for the sample. */
@Singleton
public final class OwnVotes implements OwnData {

    private final Campaigns campaigns;
    private final ValidationSamples samples;

    @Inject
    public OwnVotes(Campaigns campaigns, ValidationSamples samples) {
        this.campaigns = campaigns;
        this.samples = samples;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String category() {
        return "votes";
    }

    @Override
    public List<Piece> of(Id person) {
        return campaigns.all().stream()
                .flatMap(campaign -> samples.of(campaign.id()).stream()
                        .filter(sample -> sample.teachers().contains(person))
                        .map(sample -> piece(campaign, sample, person)))
                .toList();
    }

    private static Piece piece(Campaign campaign, ValidationSample sample, Id person) {
        Piece drawn = Piece.about(campaign.title()).at("drawn", sample.drawnAt());
        return sample.votes().stream()
                .filter(vote -> vote.teacher().equals(person))
                .findFirst()
                .map(vote -> drawn.said("opinion", vote.opinion().key()).with("comment", vote.comment()))
                .orElse(drawn);
    }
}
