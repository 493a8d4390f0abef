package fr.essaim.app.story;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.notices.Sendings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Tells the story up to a stage, into an empty store only: a store with a campaign in it is somebody's work.
 * Deterministic: the same people, the same answers, the same seeds each time.
 */
@Singleton
public final class DemoStory {

    private static final System.Logger LOG = System.getLogger(DemoStory.class.getName());

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final List<StoryStage> stages;

    /** What was sent in the story has left long ago. */
    private final Runnable told;

    @Inject
    public DemoStory(
            Transactions transactions,
            Campaigns campaigns,
            CampaignStage campaign,
            QuestionnaireStage questionnaire,
            ConcernsStage concerns,
            WorkshopsStage workshops,
            GroupsStage groups,
            PathwaysStage pathways,
            ChoiceStage choice,
            JournalStage journal,
            ImpressionsStage impressions,
            OutcomesStage outcomes,
            Sendings sendings) {
        this(
                transactions,
                campaigns,
                List.of(
                        campaign,
                        questionnaire,
                        concerns,
                        workshops,
                        groups,
                        pathways,
                        choice,
                        journal,
                        impressions,
                        outcomes),
                () -> sendings.of(CampaignStage.CAMPAIGN)
                        .forEach(one -> sendings.sendNow(CampaignStage.CAMPAIGN, one.key())));
    }

    DemoStory(Transactions transactions, Campaigns campaigns, List<StoryStage> stages, Runnable told) {
        this.told = told;
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.stages = List.copyOf(stages);
    }

    /** @param last name of the last stage told; an unknown name tells the whole story and says so in the log */
    public void loadIfEmpty(String last) {
        if (!transactions.read(() -> campaigns.all().isEmpty())) {
            return;
        }
        if (stages.stream().noneMatch(stage -> stage.name().equals(last))) {
            LOG.log(
                    Level.WARNING,
                    "No stage \"" + last + "\" in the story; known: "
                            + stages.stream().map(StoryStage::name).toList());
        }
        for (StoryStage stage : stages) {
            stage.tell();
            if (stage.name().equals(last)) {
                break;
            }
        }
        told.run();
    }
}
