package fr.essaim.impressions.web.referents;

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
import jakarta.ws.rs.core.Response;

/** Who accepted to be a referent, and nothing of how it came to that: for the team and the head of the school. */
@Singleton
@Path("/campagnes/{campaign}/referents/acceptes")
@Produces(MediaType.TEXT_HTML)
public final class AcceptedPage {

    private final ReferentViews views;
    private final Visit visit;

    @Inject
    public AcceptedPage(ReferentViews views, Visit visit) {
        this.views = views;
        this.visit = visit;
    }

    @GET
    @Allowed("outcomes.view")
    public Html show(@PathParam("campaign") Id campaign) {
        return Html.of("impressions/accepted", accepted(campaign), "impressions.accepted-list");
    }

    @GET
    @Path("/liste.csv")
    @Allowed("outcomes.view")
    @Produces(MediaType.WILDCARD)
    public Response list(@PathParam("campaign") Id campaign) {
        return new ReferentList(accepted(campaign)).file();
    }

    private AcceptedView accepted(Id campaign) {
        return views.accepted(
                campaign, visit.viewer().steers(campaign), "/campagnes/" + campaign + "/referents/acceptes");
    }
}
