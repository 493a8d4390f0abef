package fr.essaim.pathways.web;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.Publication;
import fr.essaim.pathways.planning.PublishPlan;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The pathways of a campaign: read, published. */
@Singleton
@Path("/campagnes/{campaign}/parcours")
@Produces(MediaType.TEXT_HTML)
public final class PathwaysPage {

    private final PathwaysDesk desk;
    private final PublishPlan publishPlan;
    private final Visit visit;

    @Inject
    public PathwaysPage(PathwaysDesk desk, PublishPlan publishPlan, Visit visit) {
        this.desk = desk;
        this.publishPlan = publishPlan;
        this.visit = visit;
    }

    @GET
    @Allowed("groups.edit")
    public Html show(
            @PathParam("campaign") Id campaign,
            @QueryParam("groupe") @DefaultValue("") String selected,
            @QueryParam("de") @DefaultValue("") String from) {
        StartView start = desk.start(campaign);
        return start.built()
                ? Html.of("pathways/plan", desk.view(campaign, selected, from), "pathways.title")
                : Html.of("pathways/start", start, "pathways.title");
    }

    @GET
    @Path("/publier")
    @Allowed("groups.edit")
    public Html preview(@PathParam("campaign") Id campaign) {
        return Html.of("pathways/publish", desk.view(campaign, ""), "pathways.publish-title");
    }

    @POST
    @Path("/publier")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("campaign") Id campaign) {
        Optional<Publication> made =
                publishPlan.publish(campaign, visit.viewer().person());
        return visit.done(
                "/campagnes/" + campaign + "/parcours/publie",
                made.isPresent()
                        ? Flash.done("pathways.published-now", made.get().number())
                        : Flash.done("pathways.published-already"));
    }

    @GET
    @Path("/publie")
    @Allowed("groups.edit")
    public Html published(@PathParam("campaign") Id campaign) {
        return Html.of("pathways/published", desk.view(campaign, ""), "pathways.published-title");
    }
}
