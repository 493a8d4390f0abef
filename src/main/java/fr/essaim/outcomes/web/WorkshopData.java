package fr.essaim.outcomes.web;

import fr.essaim.kernel.Id;
import fr.essaim.outcomes.PublicDays;
import fr.essaim.web.Allowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The same address as a workshop's page, for who asks for data: read from the public dataset and nowhere else. */
@Singleton
@Path("/ateliers")
public final class WorkshopData {

    private final PublicDays days;

    @Inject
    public WorkshopData(PublicDays days) {
        this.days = days;
    }

    @GET
    @Path("/{workshop}")
    @Allowed(Allowed.EVERYBODY)
    @Produces(Syntaxes.TURTLE_AFTER_PAGE)
    public Response turtle(@PathParam("workshop") Id workshop) {
        return Syntaxes.answer(days.workshop(workshop, Syntaxes.TURTLE), Syntaxes.TURTLE);
    }

    @GET
    @Path("/{workshop}")
    @Allowed(Allowed.EVERYBODY)
    @Produces(Syntaxes.JSON_LD_AFTER_PAGE)
    public Response jsonLd(@PathParam("workshop") Id workshop) {
        return Syntaxes.answer(days.workshop(workshop, Syntaxes.JSON_LD), Syntaxes.JSON_LD);
    }

    @GET
    @Path("/{workshop}")
    @Allowed(Allowed.EVERYBODY)
    @Produces(Syntaxes.RDF_XML_AFTER_PAGE)
    public Response rdfXml(@PathParam("workshop") Id workshop) {
        return Syntaxes.answer(days.workshop(workshop, Syntaxes.RDF_XML), Syntaxes.RDF_XML);
    }
}
