package fr.essaim.pathways.web;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.editing.ChangePathways;
import fr.essaim.pathways.editing.Step;
import fr.essaim.pathways.planning.RepairPathways;
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

/** Pathways explained cell by cell, changed by hand with a way back, and repaired after a loss. Buttons only. */
@Singleton
@Path("/campagnes/{campaign}/parcours")
@Produces(MediaType.TEXT_HTML)
public final class ChangePage {

    private final PathwaysDesk desk;
    private final ChangePathways changePathways;
    private final RepairPathways repairPathways;
    private final Visit visit;

    @Inject
    public ChangePage(PathwaysDesk desk, ChangePathways changePathways, RepairPathways repairPathways, Visit visit) {
        this.desk = desk;
        this.changePathways = changePathways;
        this.repairPathways = repairPathways;
        this.visit = visit;
    }

    @GET
    @Path("/case")
    @Allowed("groups.edit")
    public Html cell(
            @PathParam("campaign") Id campaign,
            @QueryParam("groupe") @DefaultValue("") String label,
            @QueryParam("creneau") int slot,
            @QueryParam("seance") @DefaultValue("") String session) {
        CellView view = session.isEmpty() ? desk.cell(campaign, label, slot) : desk.session(campaign, Id.of(session));
        return Html.of("pathways/cell", view, "pathways.cell-title");
    }

    @POST
    @Path("/changer")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("campaign") Id campaign,
            @FormParam("version") int version,
            @FormParam("geste") String step,
            @FormParam("motif") @DefaultValue("") String reason) {
        changePathways.change(campaign, version, Step.of(step), reason);
        String page = page(campaign);
        return visit.done(page, Flash.done("pathways.changed").withUndo(page + "/annuler"));
    }

    @POST
    @Path("/annuler")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("campaign") Id campaign) {
        changePathways.undo(campaign);
        return visit.done(page(campaign), Flash.done("pathways.undone"));
    }

    @POST
    @Path("/reparer")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response repair(@PathParam("campaign") Id campaign) {
        PathwayPlan repaired = repairPathways.repair(campaign);
        String page = page(campaign);
        int left = desk.conflicts(campaign);
        Flash said = left == 0
                ? Flash.done("pathways.repaired", repaired.sessions().size())
                : Flash.done("pathways.repaired-but", left);
        return visit.done(left == 0 ? page + "/publier" : page, said.withUndo(page + "/annuler"));
    }

    private static String page(Id campaign) {
        return "/campagnes/" + campaign + "/parcours";
    }
}
