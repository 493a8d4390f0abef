package fr.essaim.pathways.web;

import fr.essaim.campaigns.Campaign;

/**
 * What there is before pathways are built.
 *
 * @param built whether there is a plan already
 */
public record StartView(Campaign campaign, int groups, int workshops, boolean built) {

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    public boolean hasTimetable() {
        return !campaign.rooms().isEmpty() && !campaign.prescribed().isEmpty();
    }

    /** Visits the groups need, one for each prescribed slot. */
    public int wanted() {
        return groups * campaign.prescribed().size();
    }
}
