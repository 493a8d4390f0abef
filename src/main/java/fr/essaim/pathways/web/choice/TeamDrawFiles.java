package fr.essaim.pathways.web.choice;

import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The record of the draw, for the team. */
@Singleton
@Path("/campagnes/{campaign}/choix")
public final class TeamDrawFiles {

    private final DrawFiles files;

    @Inject
    public TeamDrawFiles(DrawFiles files) {
        this.files = files;
    }

    @GET
    @Path("/tirage.json")
    @Allowed("groups.edit")
    @Produces(MediaType.WILDCARD)
    public Response json(@PathParam("campaign") Id campaign) {

        return files.json(campaign);
    }

    @GET
    @Path("/tirage.csv")
    @Allowed("groups.edit")
    @Produces(MediaType.WILDCARD)
    public Response csv(@PathParam("campaign") Id campaign) {

        return files.csv(campaign);
    }
}
