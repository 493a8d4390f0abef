package fr.essaim.outcomes.web.synthesis;

import fr.essaim.campaigns.Campaign;
import fr.essaim.outcomes.closing.Closing;
import fr.essaim.web.paper.Paper;
import java.util.Optional;

/** The synthesis as a page, and whether the campaign is closed. */
public record SynthesisView(Campaign campaign, Paper paper, Optional<Closing> closing) {

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/bilan" + page;
    }
}
