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
import java.util.Optional;

/** Whole days and the whole dataset, for who harvests open data. */
@Singleton
@Path("/rdf")
public final class DayData {

    private final PublicDays days;

    @Inject
    public DayData(PublicDays days) {
        this.days = days;
    }

    @GET
    @Path("/journees/{day}")
    @Allowed(Allowed.EVERYBODY)
    @Produces(Syntaxes.TURTLE_AFTER_PAGE)
    public Response dayAsTurtle(@PathParam("day") Id day) {
        return Syntaxes.answer(days.day(day, Syntaxes.TURTLE), Syntaxes.TURTLE);
    }

    @GET
    @Path("/journees/{day}")
    @Allowed(Allowed.EVERYBODY)
    @Produces(Syntaxes.JSON_LD_AFTER_PAGE)
    public Response dayAsJsonLd(@PathParam("day") Id day) {
        return Syntaxes.answer(days.day(day, Syntaxes.JSON_LD), Syntaxes.JSON_LD);
    }

    @GET
    @Path("/journees/{day}")
    @Allowed(Allowed.EVERYBODY)
    @Produces(Syntaxes.RDF_XML_AFTER_PAGE)
    public Response dayAsRdfXml(@PathParam("day") Id day) {
        return Syntaxes.answer(days.day(day, Syntaxes.RDF_XML), Syntaxes.RDF_XML);
    }

    @GET
    @Path("/dataset")
    @Allowed(Allowed.EVERYBODY)
    @Produces(Syntaxes.TURTLE_AFTER_PAGE)
    public Response allAsTurtle() {
        return Syntaxes.answer(Optional.of(days.all(Syntaxes.TURTLE)), Syntaxes.TURTLE);
    }

    @GET
    @Path("/dataset")
    @Allowed(Allowed.EVERYBODY)
    @Produces(Syntaxes.JSON_LD_AFTER_PAGE)
    public Response allAsJsonLd() {
        return Syntaxes.answer(Optional.of(days.all(Syntaxes.JSON_LD)), Syntaxes.JSON_LD);
    }

    @GET
    @Path("/dataset")
    @Allowed(Allowed.EVERYBODY)
    @Produces(Syntaxes.RDF_XML_AFTER_PAGE)
    public Response allAsRdfXml() {
        return Syntaxes.answer(Optional.of(days.all(Syntaxes.RDF_XML)), Syntaxes.RDF_XML);
    }
}
