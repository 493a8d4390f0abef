package fr.essaim.pathways.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.pathways.planning.Obstacles;
import fr.essaim.web.Shell;
import java.util.List;

/**
 * What there is before pathways are built.
 *
 * @param built whether there is a plan already
 * @param obstacles what no plan can satisfy, known before any search
 */
public record StartView(
        Campaign campaign, int groups, int workshops, boolean built, List<Obstacles.Obstacle> obstacles) {

    public List<String> obstacles(Shell shell) {
        return Words.obstacles(shell, obstacles);
    }

    public String path(String page) {
        return "/campagnes/" + campaign.id() + "/" + page;
    }

    public boolean hasTimetable() {
        return !campaign.rooms().isEmpty() && !campaign.prescribed().isEmpty();
    }

    public boolean isReady() {
        return groups > 0 && workshops > 0 && hasTimetable();
    }

    StartView with(List<Obstacles.Obstacle> known) {
        return new StartView(campaign, groups, workshops, built, known);
    }

    /** Visits the groups need, one for each prescribed slot. */
    public int wanted() {
        return groups * campaign.prescribed().size();
    }
}
