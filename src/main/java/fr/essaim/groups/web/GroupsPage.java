package fr.essaim.groups.web;

import fr.essaim.groups.Group;
import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.editing.LockGroup;
import fr.essaim.groups.editing.MoveTeacher;
import fr.essaim.groups.editing.SwapTeachers;
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

/** The groups of a campaign as a board. Everything works by links and buttons; nothing needs a mouse or a script. */
@Singleton
@Path("/campagnes/{campaign}/groupes")
@Produces(MediaType.TEXT_HTML)
public final class GroupsPage {

    private final Board board;
    private final MoveTeacher moveTeacher;
    private final SwapTeachers swapTeachers;
    private final LockGroup lockGroup;
    private final UndoChange undoChange;
    private final Visit visit;

    @Inject
    public GroupsPage(
            Board board,
            MoveTeacher moveTeacher,
            SwapTeachers swapTeachers,
            LockGroup lockGroup,
            UndoChange undoChange,
            Visit visit) {
        this.board = board;
        this.moveTeacher = moveTeacher;
        this.swapTeachers = swapTeachers;
        this.lockGroup = lockGroup;
        this.undoChange = undoChange;
        this.visit = visit;
    }

    @GET
    @Allowed("groups.edit")
    public Html show(
            @PathParam("campaign") Id campaign,
            @QueryParam("groupe") @DefaultValue("") String label,
            @QueryParam("personne") @DefaultValue("") String person,
            @QueryParam("geste") @DefaultValue("") String gesture,
            @QueryParam("vers") @DefaultValue("") String target,
            @QueryParam("cherche") @DefaultValue("") String sought) {
        GroupsView view =
                sought.isBlank() ? board.view(campaign, label, person, gesture, target) : board.find(campaign, sought);
        return view.plan().isEmpty()
                ? Html.of("groups/start", view, "groups.title")
                : Html.of("groups/board", view, "groups.title-n", view.groups().size());
    }

    @POST
    @Path("/deplacer")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("campaign") Id campaign,
            @FormParam("version") int revision,
            @FormParam("personne") Id teacher,
            @FormParam("vers") Id group,
            @FormParam("motif") @DefaultValue("") String reason) {
        board.mayTouch(campaign, teacher);
        GroupPlan plan = moveTeacher.move(campaign, revision, visit.viewer().person(), teacher, group, reason);
        String to = plan.get(group).label();
        return done(
                campaign,
                to,
                Flash.done(
                        "groups.moved",
                        board.name(campaign, teacher),
                        plan.change().labels().get(0),
                        to),
                true);
    }

    @POST
    @Path("/echanger")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response swap(
            @PathParam("campaign") Id campaign,
            @FormParam("version") int revision,
            @FormParam("personne") Id teacher,
            @FormParam("avec") Id other,
            @FormParam("motif") @DefaultValue("") String reason) {
        board.mayTouch(campaign, teacher);
        GroupPlan plan = swapTeachers.swap(campaign, revision, visit.viewer().person(), teacher, other, reason);
        return done(
                campaign,
                plan.change().labels().get(1),
                Flash.done("groups.swapped", board.name(campaign, teacher), board.name(campaign, other)),
                true);
    }

    @POST
    @Path("/garder")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("campaign") Id campaign,
            @FormParam("version") int revision,
            @FormParam("groupe") Id group,
            @FormParam("garder") @DefaultValue("oui") String kept) {
        board.mayTouchGroup(campaign, group);
        boolean locked = kept.equals("oui");
        Group now = lockGroup
                .lock(campaign, revision, visit.viewer().person(), group, locked)
                .get(group);
        return done(campaign, now.label(), Flash.done(locked ? "groups.locked" : "groups.unlocked", now.label()), true);
    }

    @POST
    @Path("/annuler")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("campaign") Id campaign) {
        undoChange.undo(campaign);
        return done(campaign, "", Flash.done("groups.undone"), false);
    }

    @POST
    @Path("/refaire")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response redo(@PathParam("campaign") Id campaign) {
        undoChange.redo(campaign);
        return done(campaign, "", Flash.done("groups.redone"), true);
    }

    private Response done(Id campaign, String label, Flash say, boolean undoable) {
        String page = "/campagnes/" + campaign + "/groupes";
        String where = label.isEmpty() ? page : page + "?groupe=" + label;
        return visit.done(where, undoable ? say.withUndo(page + "/annuler") : say);
    }
}
