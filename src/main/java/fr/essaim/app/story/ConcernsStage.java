package fr.essaim.app.story;

import fr.essaim.concerns.ChooseConcerns;
import fr.essaim.concerns.Concern;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Nadia keeps the four concerns proposed: they speak to 39 of the 40 who answered. */
@Singleton
public final class ConcernsStage implements StoryStage {

    private final ChooseConcerns chooseConcerns;

    @Inject
    public ConcernsStage(ChooseConcerns chooseConcerns) {
        this.chooseConcerns = chooseConcerns;
    }

    @Override
    public String name() {
        return "concerns";
    }

    @Override
    public void tell() {
        List<Concern> kept = List.of(Concern.of("c1"), Concern.of("c4"), Concern.of("c7"), Concern.of("c10"));
        chooseConcerns.choose(CampaignStage.CAMPAIGN, Cast.NADIA, kept, "");
    }
}
