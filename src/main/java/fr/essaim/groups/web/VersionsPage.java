package fr.essaim.groups.web;

import fr.essaim.groups.editing.UndoChange;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The revisions of a plan of groups: compare two of them, take one up again. */
@Singleton
@Path("/campagnes/{campaign}/groupes/versions")
@Produces(MediaType.TEXT_HTML)
public final class VersionsPage {

    private final Board board;
    private final UndoChange undoChange;
    private final Visit visit;

    @Inject
    public VersionsPage(Board board, UndoChange undoChange, Visit visit) {
        this.board = board;
        this.undoChange = undoChange;
        this.visit = visit;
    }

    @GET
    @Allowed("groups.edit")
    public Html show(@PathParam("campaign") Id campaign, @QueryParam("avec") @DefaultValue("0") int other) {
        return Html.of("groups/versions", board.versions(campaign, other), "groups.versions");
    }

    @POST
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(@PathParam("campaign") Id campaign, @FormParam("version") int revision) {
        undoChange.restore(campaign, revision);
        return visit.done("/campagnes/" + campaign + "/groupes", Flash.done("groups.restored", revision));
    }
}
