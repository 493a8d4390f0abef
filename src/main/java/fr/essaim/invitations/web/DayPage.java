package fr.essaim.invitations.web;

import fr.essaim.invitations.facilitating.InviteFacilitator;
import fr.essaim.invitations.opening.OpeningWords;
import fr.essaim.invitations.opening.WriteOpening;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The team gets the day ready: opening words, door signs, guests, the wall. */
@Singleton
@Path("/campagnes/{campaign}/jour-j")
@Produces(MediaType.TEXT_HTML)
public final class DayPage {

    private final DayViews views;
    private final WriteOpening writeOpening;
    private final InviteFacilitator invite;
    private final Visit visit;

    @Inject
    public DayPage(DayViews views, WriteOpening writeOpening, InviteFacilitator invite, Visit visit) {
        this.views = views;
        this.writeOpening = writeOpening;
        this.invite = invite;
        this.visit = visit;
    }

    @GET
    @Allowed("campaign.manage")
    public Html show(@PathParam("campaign") Id campaign) {
        return Html.of("invitations/day", views.day(campaign), "invitations.day");
    }

    @GET
    @Path("/ouverture")
    @Allowed("campaign.manage")
    public Html page(@PathParam("campaign") Id campaign) {
        return Html.of("invitations/opening", views.day(campaign), "invitations.opening");
    }

    @GET
    @Path("/diapositive")
    @Allowed("campaign.manage")
    public Html slide(@PathParam("campaign") Id campaign) {
        return Html.of("invitations/slide", views.day(campaign), "invitations.slide");
    }

    @GET
    @Path("/portes")
    @Allowed("campaign.manage")
    public Html doors(@PathParam("campaign") Id campaign) {
        return Html.of("invitations/doors", views.day(campaign), "invitations.doors");
    }

    @POST
    @Path("/ouverture")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(
            @PathParam("campaign") Id campaign,
            @FormParam("objectifs") @DefaultValue("") String objectives,
            @FormParam("liberte") @DefaultValue("") String freedom,
            @FormParam("suite") @DefaultValue("") String after,
            @FormParam("vu") String seen) {
        writeOpening.write(campaign, new OpeningWords(objectives, freedom, after), new Shown(seen));
        return visit.done(back(campaign), Flash.done("invitations.opening-kept"));
    }

    @POST
    @Path("/facilitateurs")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response guest(
            @PathParam("campaign") Id campaign,
            @FormParam("seance") @DefaultValue("") String session,
            @FormParam("nom") @DefaultValue("") String name,
            @FormParam("fonction") @DefaultValue("") String function) {
        Id guest = invite.invite(campaign, Id.of(session), name, function).id();
        return visit.done(
                back(campaign),
                Flash.done("invitations.guest-added").withUndo(back(campaign) + "/facilitateurs/" + guest));
    }

    @POST
    @Path("/facilitateurs/{guest}")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOff(@PathParam("campaign") Id campaign, @PathParam("guest") Id guest) {
        invite.takeOff(campaign, guest);
        return visit.done(back(campaign), Flash.done("invitations.guest-removed"));
    }

    private static String back(Id campaign) {
        return "/campagnes/" + campaign + "/jour-j";
    }
}
