package fr.essaim.workshops.web;

import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import fr.essaim.workshops.ReadWorkshops;
import fr.essaim.workshops.Workshop;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The published workshops, for anybody. The address of a workshop is its public name: asked for RDF it answers as
 * data (from the public dataset, in the outcomes room), asked for a page it answers here.
 */
@Singleton
@Path("/ateliers")
@Produces(MediaType.TEXT_HTML)
public final class WorkshopPage {

    private final ReadWorkshops workshops;
    private final WorkshopViews views;
    private final Visit visit;

    @Inject
    public WorkshopPage(ReadWorkshops workshops, WorkshopViews views, Visit visit) {
        this.workshops = workshops;
        this.views = views;
        this.visit = visit;
    }

    @GET
    @Allowed(Allowed.EVERYBODY)
    public Html list() {
        return Html.of("workshops/catalogue", views.catalogue(workshops.published()), "workshops.catalogue");
    }

    @GET
    @Path("/{workshop}")
    @Allowed(Allowed.EVERYBODY)
    public Html show(@PathParam("workshop") Id workshop) {
        Workshop found = workshops.one(workshop, visit.viewer().identity());
        return Html.of("workshops/workshop", views.page(found), "workshops.page", found.title());
    }
}
