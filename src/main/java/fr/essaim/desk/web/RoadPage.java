package fr.essaim.desk.web;

import fr.essaim.desk.ReadRoad;
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

/**
 * The home of a campaign: its road. The address of the form for a new campaign lies beside it and is not one, hence
 * the pattern.
 */
@Singleton
@Path("/campagnes/{campaign: (?!nouvelle)[a-z0-9-]+}")
@Produces(MediaType.TEXT_HTML)
public final class RoadPage {

    private final ReadRoad roads;
    private final Visit visit;

    @Inject
    public RoadPage(ReadRoad roads, Visit visit) {
        this.roads = roads;
        this.visit = visit;
    }

    @GET
    @Allowed("campaign.manage")
    public Html show(@PathParam("campaign") Id campaign) {
        RoadView view = new RoadView(roads.read(campaign), visit.language());
        return Html.of("desk/road", view, "desk.road", view.road().campaign().title());
    }
}
