package fr.essaim.pathways.web;

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

/** The programme that was published and what each version changed, for anybody. It names groups, never people. */
@Singleton
@Path("/campagnes/{campaign}/programme")
@Produces(MediaType.TEXT_HTML)
public final class ProgrammePage {

    private final PathwaysDesk desk;

    @Inject
    public ProgrammePage(PathwaysDesk desk) {
        this.desk = desk;
    }

    @GET
    @Allowed(Allowed.EVERYBODY)
    public Html show(@PathParam("campaign") Id campaign) {
        return Html.of("pathways/programme", desk.programme(campaign), "pathways.programme");
    }
}
