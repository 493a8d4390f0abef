package fr.essaim.invitations.web;

import fr.essaim.invitations.facilitating.FacilitateMyself;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Viewer;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Sessions of a day in her académie that an inspector may help along: what, when and where, and nobody's name. */
@Singleton
@Path("/academie/seances/{day}")
@Produces(MediaType.TEXT_HTML)
public final class MySessionsPage {

    private final DayViews views;
    private final FacilitateMyself facilitate;
    private final Visit visit;

    @Inject
    public MySessionsPage(DayViews views, FacilitateMyself facilitate, Visit visit) {
        this.views = views;
        this.facilitate = facilitate;
        this.visit = visit;
    }

    @GET
    @Allowed("academy.view")
    public Html list(@PathParam("day") Id day) {
        facilitate.check(me().academies(), day);
        return Html.of("invitations/my_sessions", views.day(day), "invitations.my-sessions");
    }

    @POST
    @Path("/{session}")
    @Allowed("academy.view")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(
            @PathParam("day") Id day,
            @PathParam("session") Id session,
            @FormParam("fonction") @DefaultValue("") String function) {
        facilitate.join(me().academies(), day, session, me(function));
        return visit.done(back(day), onTheDoor(day, session));
    }

    private FacilitateMyself.Guest me(String function) {
        return new FacilitateMyself.Guest(me().person(), me().name(), function);
    }

    private static Flash onTheDoor(Id day, Id session) {
        return Flash.done("invitations.you-facilitate").withUndo(back(day) + "/" + session + "/retirer");
    }

    @POST
    @Path("/{session}/retirer")
    @Allowed("academy.view")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(@PathParam("day") Id day, @PathParam("session") Id session) {
        facilitate.leave(me().academies(), day, session, me().person());
        return visit.done(back(day), Flash.done("invitations.you-left"));
    }

    private Viewer me() {
        return visit.viewer();
    }

    private static String back(Id day) {
        return "/academie/seances/" + day;
    }
}
