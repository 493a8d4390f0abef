package fr.essaim.outcomes.web;

import fr.essaim.outcomes.PublicDays;
import fr.essaim.web.Allowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** A copy of the project's own words, so that an instance can be read where nothing else can be reached. */
@Singleton
@Path("/ns")
public final class VocabularyData {

    private final PublicDays days;

    @Inject
    public VocabularyData(PublicDays days) {
        this.days = days;
    }

    @GET
    @Allowed(Allowed.EVERYBODY)
    @Produces(Syntaxes.TURTLE_AFTER_PAGE)
    public Response turtle() {
        return Syntaxes.answer(Optional.of(days.vocabulary(Syntaxes.TURTLE)), Syntaxes.TURTLE);
    }

    @GET
    @Allowed(Allowed.EVERYBODY)
    @Produces(Syntaxes.JSON_LD_AFTER_PAGE)
    public Response jsonLd() {
        return Syntaxes.answer(Optional.of(days.vocabulary(Syntaxes.JSON_LD)), Syntaxes.JSON_LD);
    }

    @GET
    @Allowed(Allowed.EVERYBODY)
    @Produces(Syntaxes.RDF_XML_AFTER_PAGE)
    public Response rdfXml() {
        return Syntaxes.answer(Optional.of(days.vocabulary(Syntaxes.RDF_XML)), Syntaxes.RDF_XML);
    }
}
