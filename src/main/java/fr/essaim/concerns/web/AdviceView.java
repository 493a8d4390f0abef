package fr.essaim.concerns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.concerns.advice.Means;
import fr.essaim.concerns.advice.Proposal;
import fr.essaim.concerns.advice.Wishes;
import java.util.List;

/** Ways to hold the day, and what the sliders say. */
public record AdviceView(Campaign campaign, Means means, Wishes wishes, List<Proposal> proposals) {

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    /** “2 h 45” without words: hours and minutes. */
    public int hours(Proposal proposal) {
        return proposal.duration() / 60;
    }

    public int minutes(Proposal proposal) {
        return proposal.duration() % 60;
    }
}
