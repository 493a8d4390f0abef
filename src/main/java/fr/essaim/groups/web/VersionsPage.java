package fr.essaim.groups.web;

import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.KeptPlan;
import fr.essaim.groups.editing.KeepPlans;
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
    private final KeepPlans keepPlans;
    private final Visit visit;

    @Inject
    public VersionsPage(Board board, UndoChange undoChange, KeepPlans keepPlans, Visit visit) {
        this.board = board;
        this.undoChange = undoChange;
        this.keepPlans = keepPlans;
        this.visit = visit;
    }

    @GET
    @Allowed("groups.edit")
    public Html show(
            @PathParam("campaign") Id campaign,
            @QueryParam("avec") @DefaultValue("0") int other,
            @QueryParam("plan") @DefaultValue("") String aside) {
        return Html.of("groups/versions", board.versions(campaign, other, aside), "groups.versions");
    }

    @POST
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(@PathParam("campaign") Id campaign, @FormParam("version") int revision) {
        undoChange.restore(campaign, revision);
        return visit.done("/campagnes/" + campaign + "/groupes", Flash.done("groups.restored", revision));
    }

    @POST
    @Path("/cotes")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("campaign") Id campaign, @FormParam("nom") @DefaultValue("") String name) {
        KeptPlan kept = keepPlans.keep(campaign, visit.viewer().person(), name);
        return visit.done("/campagnes/" + campaign + "/groupes/versions", Flash.done("groups.kept-aside", kept.name()));
    }

    @POST
    @Path("/cotes/reprendre")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeUp(@PathParam("campaign") Id campaign, @FormParam("plan") Id kept) {
        GroupPlan now = keepPlans.takeUp(campaign, visit.viewer().person(), kept);
        String page = "/campagnes/" + campaign + "/groupes";
        return visit.done(
                page, Flash.done("groups.taken-up", now.change().reason()).withUndo(page + "/annuler"));
    }

    @POST
    @Path("/cotes/oublier")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@PathParam("campaign") Id campaign, @FormParam("plan") Id kept) {
        KeptPlan gone = keepPlans.drop(campaign, kept);
        return visit.done(
                "/campagnes/" + campaign + "/groupes/versions", Flash.done("groups.kept-forgotten", gone.name()));
    }
}
