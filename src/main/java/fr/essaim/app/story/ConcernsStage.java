package fr.essaim.app.story;

import fr.essaim.app.story.pool.PoolTale;
import fr.essaim.concerns.ChooseConcerns;
import fr.essaim.concerns.Concern;
import fr.essaim.concerns.voices.ClusterVoices;
import fr.essaim.concerns.voices.Voice;
import fr.essaim.kernel.Shown;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Nadia keeps the four concerns proposed: they speak to 39 of the 40 who answered. Who could animate is known by then. */
@Singleton
public final class ConcernsStage implements StoryStage {

    private final ChooseConcerns chooseConcerns;
    private final ClusterVoices clusterVoices;
    private final PoolTale pool;

    @Inject
    public ConcernsStage(ChooseConcerns chooseConcerns, ClusterVoices clusterVoices, PoolTale pool) {
        this.chooseConcerns = chooseConcerns;
        this.clusterVoices = clusterVoices;
        this.pool = pool;
    }

    @Override
    public String name() {
        return "concerns";
    }

    @Override
    public void tell() {
        List<Concern> kept = List.of(Concern.of("c1"), Concern.of("c4"), Concern.of("c7"), Concern.of("c10"));
        chooseConcerns.choose(CampaignStage.CAMPAIGN, Cast.NADIA, kept, "", Shown.ANYTHING);
        gatherVoices();
        pool.tell(StoryFile.text("pool.csv"));
    }

    /** Two of the free concerns speak of the same exam. */
    private void gatherVoices() {
        Set<String> schools = Set.of(Cast.MOULIN, Cast.PARKS);
        List<String> oral = clusterVoices.board(CampaignStage.CAMPAIGN, schools).loose().stream()
                .filter(voice -> voice.text().contains("oral"))
                .map(Voice::key)
                .toList();
        clusterVoices.gather(CampaignStage.CAMPAIGN, schools, oral, "Préparer l’oral");
    }
}
