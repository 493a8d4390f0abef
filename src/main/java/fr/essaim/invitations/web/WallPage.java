package fr.essaim.invitations.web;

import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Html;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The day on a screen in the hall: what runs and what comes in each room. Open to all, and nobody is named on it. */
@Singleton
@Path("/mur/{day}")
@Produces(MediaType.TEXT_HTML)
public final class WallPage {

    private final DayViews views;

    @Inject
    public WallPage(DayViews views) {
        this.views = views;
    }

    @GET
    @Allowed(Allowed.EVERYBODY)
    public Html wall(@PathParam("day") Id day) {
        return Html.of("invitations/wall", views.published(day), "invitations.wall");
    }

    /** The plan of the rooms, to be kept on a phone: what is now and next in each is told there by the phone's clock. */
    @GET
    @Path("/salles")
    @Allowed(Allowed.EVERYBODY)
    public Html rooms(@PathParam("day") Id day) {
        return Html.of("invitations/rooms", views.published(day), "invitations.rooms");
    }
}
