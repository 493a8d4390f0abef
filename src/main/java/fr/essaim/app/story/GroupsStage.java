package fr.essaim.app.story;

import fr.essaim.groups.forming.FormGroups;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Eight groups, five or six in each; seven of them with a catalyst. */
@Singleton
public final class GroupsStage implements StoryStage {

    private final FormGroups formGroups;

    @Inject
    public GroupsStage(FormGroups formGroups) {
        this.formGroups = formGroups;
    }

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public void tell() {
        formGroups.form(CampaignStage.CAMPAIGN, Cast.NADIA);
    }
}
