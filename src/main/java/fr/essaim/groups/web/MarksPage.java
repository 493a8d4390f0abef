package fr.essaim.groups.web;

import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.editing.NameGroup;
import fr.essaim.groups.editing.PinTeacher;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What is put on a plan without moving anybody: a pin on a teacher, a name on a group. */
@Singleton
@Path("/campagnes/{campaign}/groupes")
public final class MarksPage {

    private final Board board;
    private final PinTeacher pinTeacher;
    private final NameGroup nameGroup;
    private final Visit visit;

    @Inject
    public MarksPage(Board board, PinTeacher pinTeacher, NameGroup nameGroup, Visit visit) {
        this.board = board;
        this.pinTeacher = pinTeacher;
        this.nameGroup = nameGroup;
        this.visit = visit;
    }

    @POST
    @Path("/epingler")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pin(
            @PathParam("campaign") Id campaign,
            @FormParam("version") int revision,
            @FormParam("personne") Id teacher,
            @FormParam("epingler") @DefaultValue("oui") String kept) {
        board.mayTouch(campaign, teacher);
        boolean pinned = kept.equals("oui");
        GroupPlan plan = pinTeacher.pin(campaign, revision, visit.viewer().person(), teacher, pinned);
        String label = plan.change().labels().get(0);
        return done(
                campaign,
                label,
                Flash.done(pinned ? "groups.pinned" : "groups.unpinned", board.name(campaign, teacher), label));
    }

    @POST
    @Path("/nommer")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response name(
            @PathParam("campaign") Id campaign,
            @FormParam("version") int revision,
            @FormParam("groupe") Id group,
            @FormParam("nom") @DefaultValue("") String typed) {
        board.mayTouchGroup(campaign, group);
        GroupPlan plan = nameGroup.name(campaign, revision, visit.viewer().person(), group, typed);
        String label = plan.get(group).label();
        return done(
                campaign,
                label,
                plan.get(group).name().isEmpty()
                        ? Flash.done("groups.unnamed", label)
                        : Flash.done("groups.named", label, plan.get(group).name()));
    }

    private Response done(Id campaign, String label, Flash say) {
        String page = "/campagnes/" + campaign + "/groupes";
        return visit.done(page + "?groupe=" + label + "#detail", say.withUndo(page + "/annuler"));
    }
}
