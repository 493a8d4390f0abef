package fr.essaim.outcomes.web.synthesis;

import fr.essaim.campaigns.Campaign;
import fr.essaim.outcomes.closing.Closing;
import fr.essaim.spaces.SpaceClosing;
import fr.essaim.web.paper.Paper;
import java.util.List;
import java.util.Optional;

/**
 * The synthesis as a page, and whether the campaign is closed.
 *
 * @param ends what becomes on this platform of spaces that are closed
 */
public record SynthesisView(
        Campaign campaign, Paper paper, Optional<Closing> closing, SpaceClosing ends, List<ReadAgain.Again> animators) {

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/bilan" + page;
    }

    /** Whether there is a day to come to invite them to. */
    public boolean hasNextDay() {
        return animators.stream()
                .anyMatch(one -> !one.open().isEmpty() || !one.asked().isEmpty());
    }
}
