package fr.essaim.impressions.web.ideas;

import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The shared ideas of a campaign and the small groups of Temps 3 they suggest, for the project team. */
@Singleton
@Path("/campagnes/{campaign}/idees")
@Produces(MediaType.TEXT_HTML)
public final class CampaignIdeasPage {

    private final IdeaViews views;
    private final Visit visit;

    @Inject
    public CampaignIdeasPage(IdeaViews views, Visit visit) {
        this.views = views;
        this.visit = visit;
    }

    @GET
    @Allowed("outcomes.view")
    public Html show(@PathParam("campaign") Id campaign) {
        CampaignIdeasView view = views.campaign(
                campaign, visit.viewer().steers(campaign), visit.viewer().mayReadPeopleOf(campaign));
        return Html.of("impressions/campaign_ideas", view, "impressions.campaign-ideas");
    }
}
