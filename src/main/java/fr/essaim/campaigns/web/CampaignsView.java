package fr.essaim.campaigns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.kernel.Id;
import java.util.List;

/**
 * The campaigns a person may open, and whether he may open a new one.
 *
 * @param teachers how many are on each roster, in the same order
 */
public record CampaignsView(List<Line> campaigns, boolean mayOpen) {

    /** One campaign in the list. */
    public record Line(Id id, String title, String day, List<String> schools, int teachers) {

        static Line of(Campaign campaign, String day, int teachers) {
            return new Line(
                    campaign.id(),
                    campaign.title(),
                    day,
                    campaign.schools().stream().map(school -> school.name()).toList(),
                    teachers);
        }
    }
}
