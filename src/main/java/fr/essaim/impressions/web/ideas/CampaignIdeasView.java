package fr.essaim.impressions.web.ideas;

import fr.essaim.campaigns.Campaign;
import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.kernel.Id;
import java.util.List;
import java.util.Map;

/** What teachers want to try, as circles of near ideas, and those that stand alone. */
public record CampaignIdeasView(
        Campaign campaign, List<FirstIdea> ideas, List<List<FirstIdea>> circles, Map<Id, String> names) {

    public List<FirstIdea> alone() {
        return ideas.stream()
                .filter(idea -> circles.stream().noneMatch(circle -> circle.contains(idea)))
                .toList();
    }
}
