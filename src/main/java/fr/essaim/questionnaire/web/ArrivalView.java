package fr.essaim.questionnaire.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.questionnaire.files.received.Arrivals;

/** A long file on its way in. */
public record ArrivalView(Campaign campaign, Arrivals.Arrival arrival) {

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    public boolean moving() {
        return !arrival.over();
    }
}
