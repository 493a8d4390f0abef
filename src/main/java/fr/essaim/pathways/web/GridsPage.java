package fr.essaim.pathways.web;

import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Html;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The same plan seen from the rooms, and who meets whom. */
@Singleton
@Path("/campagnes/{campaign}/parcours")
@Produces(MediaType.TEXT_HTML)
public final class GridsPage {

    private final PathwaysDesk desk;

    @Inject
    public GridsPage(PathwaysDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/salles")
    @Allowed("groups.edit")
    public Html rooms(@PathParam("campaign") Id campaign) {
        return Html.of("pathways/rooms", new RoomsView(desk.view(campaign, "")), "pathways.rooms");
    }

    @GET
    @Path("/rencontres")
    @Allowed("groups.edit")
    public Html encounters(@PathParam("campaign") Id campaign, @QueryParam("de") @DefaultValue("") String from) {
        return Html.of("pathways/encounters", Encounters.of(desk.view(campaign, "", from)), "pathways.encounters");
    }
}
