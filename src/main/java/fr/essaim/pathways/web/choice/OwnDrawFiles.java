package fr.essaim.pathways.web.choice;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.wishing.ReadOwnChoice;
import fr.essaim.web.Allowed;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The record of the draw, for each who took part: the own line is found by the own code. */
@Singleton
@Path("/campagnes/{campaign}/mon-choix")
public final class OwnDrawFiles {

    private final DrawFiles files;
    private final ReadOwnChoice choices;
    private final Visit visit;

    @Inject
    public OwnDrawFiles(DrawFiles files, ReadOwnChoice choices, Visit visit) {
        this.files = files;
        this.choices = choices;
        this.visit = visit;
    }

    @GET
    @Path("/tirage.json")
    @Allowed("choice.make")
    @Produces(MediaType.WILDCARD)
    public Response json(@PathParam("campaign") Id campaign) {
        needPart(campaign);
        return files.json(campaign);
    }

    @GET
    @Path("/tirage.csv")
    @Allowed("choice.make")
    @Produces(MediaType.WILDCARD)
    public Response csv(@PathParam("campaign") Id campaign) {
        needPart(campaign);
        return files.csv(campaign);
    }

    private void needPart(Id campaign) {
        choices.of(campaign, visit.viewer().person())
                .orElseThrow(() -> new fr.essaim.kernel.Failure.NotFound("choice.no-group"));
    }
}
