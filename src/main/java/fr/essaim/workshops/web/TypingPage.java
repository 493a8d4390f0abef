package fr.essaim.workshops.web;

import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import fr.essaim.workshops.ReadWorkshops;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.typing.AddWorkshop;
import fr.essaim.workshops.typing.EditWorkshop;
import fr.essaim.workshops.typing.PublishWorkshops;
import fr.essaim.workshops.typing.RemoveWorkshop;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Where the project team types workshops in, and where an animator mends his own. */
@Singleton
@Path("/campagnes/{campaign}/ateliers")
@Produces(MediaType.TEXT_HTML)
public final class TypingPage {

    private final ReadWorkshops workshops;
    private final AddWorkshop addWorkshop;
    private final EditWorkshop editWorkshop;
    private final PublishWorkshops publishWorkshops;
    private final RemoveWorkshop removeWorkshop;
    private final TypingViews views;
    private final Visit visit;

    @Inject
    public TypingPage(
            ReadWorkshops workshops,
            AddWorkshop addWorkshop,
            EditWorkshop editWorkshop,
            PublishWorkshops publishWorkshops,
            RemoveWorkshop removeWorkshop,
            TypingViews views,
            Visit visit) {
        this.workshops = workshops;
        this.addWorkshop = addWorkshop;
        this.editWorkshop = editWorkshop;
        this.publishWorkshops = publishWorkshops;
        this.removeWorkshop = removeWorkshop;
        this.views = views;
        this.visit = visit;
    }

    @GET
    @Allowed("workshop.edit")
    public Html list(@PathParam("campaign") Id campaign) {
        return Html.of("workshops/typing", views.list(campaign, me()), "workshops.list");
    }

    @GET
    @Path("/nouveau")
    @Allowed("campaign.manage")
    public Html form(@PathParam("campaign") Id campaign, @QueryParam("animateur") @DefaultValue("") String animator) {
        FormView view = views.form(campaign, Optional.empty(), me()).with(animator);
        return Html.of("workshops/form", view, "workshops.new");
    }

    @POST
    @Path("/nouveau")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("campaign") Id campaign, MultivaluedMap<String, String> form) {
        WorkshopForm typed = new WorkshopForm(form);
        Workshop added = addWorkshop.add(me(), campaign, typed.card(), typed.animator(), typed.newAnimator());
        return visit.done(path(campaign), Flash.done("workshops.added", added.code(), added.title()));
    }

    @GET
    @Path("/{workshop}")
    @Allowed("workshop.edit")
    public Html form(@PathParam("campaign") Id campaign, @PathParam("workshop") Id workshop) {
        Workshop found = workshops.toChange(campaign, workshop, me());
        return Html.of(
                "workshops/form", views.form(campaign, Optional.of(found), me()), "workshops.edit", found.code());
    }

    @POST
    @Path("/{workshop}")
    @Allowed("workshop.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(
            @PathParam("campaign") Id campaign,
            @PathParam("workshop") Id workshop,
            MultivaluedMap<String, String> form) {
        Workshop found = workshops.toChange(campaign, workshop, me());
        WorkshopForm typed = new WorkshopForm(form);
        editWorkshop.edit(me(), workshop, typed.card(), typed.animator(), typed.newAnimator(), typed.shown());
        return visit.done(path(campaign), Flash.done("workshops.edited", found.code()));
    }

    @POST
    @Path("/{workshop}/publier")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("campaign") Id campaign, @PathParam("workshop") Id workshop) {
        Workshop found = workshops.toChange(campaign, workshop, me());
        publishWorkshops.one(me(), workshop, true);
        return visit.done(
                path(campaign),
                Flash.done("workshops.published", found.code()).withUndo(path(campaign) + "/" + workshop + "/masquer"));
    }

    @POST
    @Path("/{workshop}/masquer")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("campaign") Id campaign, @PathParam("workshop") Id workshop) {
        Workshop found = workshops.toChange(campaign, workshop, me());
        publishWorkshops.one(me(), workshop, false);
        return visit.done(
                path(campaign),
                Flash.done("workshops.withdrawn", found.code()).withUndo(path(campaign) + "/" + workshop + "/publier"));
    }

    @POST
    @Path("/{workshop}/retirer")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("campaign") Id campaign, @PathParam("workshop") Id workshop) {
        Workshop found = workshops.toChange(campaign, workshop, me());
        removeWorkshop.remove(me(), workshop);
        return visit.done(path(campaign), Flash.done("workshops.removed", found.code(), found.title()));
    }

    private Id me() {
        return visit.viewer().person();
    }

    private static String path(Id campaign) {
        return "/campagnes/" + campaign + "/ateliers";
    }
}
