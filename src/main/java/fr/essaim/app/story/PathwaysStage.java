package fr.essaim.app.story;

import fr.essaim.pathways.planning.BuildPathways;
import fr.essaim.pathways.planning.PublishPlan;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A pathway for each group, shown to everybody: the spaces open, the workshops are public. */
@Singleton
public final class PathwaysStage implements StoryStage {

    private final BuildPathways buildPathways;
    private final PublishPlan publishPlan;

    @Inject
    public PathwaysStage(BuildPathways buildPathways, PublishPlan publishPlan) {
        this.buildPathways = buildPathways;
        this.publishPlan = publishPlan;
    }

    @Override
    public String name() {
        return "pathways";
    }

    @Override
    public void tell() {
        buildPathways.build(CampaignStage.CAMPAIGN);
        publishPlan.publish(CampaignStage.CAMPAIGN, Cast.NADIA);
    }
}
