package fr.essaim.spaces.web.sendings;

import fr.essaim.kernel.Id;
import fr.essaim.spaces.notices.Sendings;
import fr.essaim.spaces.reconciler.MendSpaces;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The invitations, changes and reminders a team sent, with the way back as long as they have not left. */
@Singleton
@Path("/campagnes/{campaign}/envois")
@Produces(MediaType.TEXT_HTML)
public final class SendingsPage {

    private final Sendings sendings;
    private final ReadSendings readSendings;
    private final MendSpaces mendSpaces;
    private final Visit visit;

    @Inject
    public SendingsPage(Sendings sendings, ReadSendings readSendings, MendSpaces mendSpaces, Visit visit) {
        this.sendings = sendings;
        this.readSendings = readSendings;
        this.mendSpaces = mendSpaces;
        this.visit = visit;
    }

    @GET
    @Allowed("campaign.manage")
    public Html show(@PathParam("campaign") Id campaign) {
        return Html.of(
                "spaces/sendings", readSendings.of(campaign, visit.viewer().steers(campaign)), "spaces.sendings");
    }

    /** Nothing of it leaves; also the way back from sending it after all. */
    @POST
    @Path("/{key}/annulation")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response callBack(@PathParam("campaign") Id campaign, @PathParam("key") String key) {
        int called = sendings.callBack(campaign, key);
        return done(campaign, Flash.done("spaces.called-back", called), called == 0 ? "" : key + "/reprise");
    }

    @POST
    @Path("/{key}/reprise")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendAfterAll(@PathParam("campaign") Id campaign, @PathParam("key") String key) {
        int sent = sendings.sendAfterAll(campaign, key);
        return done(campaign, Flash.done("spaces.sent-after-all", sent), sent == 0 ? "" : key + "/annulation");
    }

    /** Cannot be undone, and says so before. */
    @POST
    @Path("/{key}/depart")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendNow(@PathParam("campaign") Id campaign, @PathParam("key") String key) {
        int sent = sendings.sendNow(campaign, key);
        mendSpaces.wake(campaign);
        return done(campaign, Flash.done("spaces.sent-now", sent), "");
    }

    /** Once the reason is mended: a person has an account now, or a mail server was set up. */
    @POST
    @Path("/{key}/encore")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tryAgain(@PathParam("campaign") Id campaign, @PathParam("key") String key) {
        int tried = sendings.tryAgain(campaign, key);
        mendSpaces.wake(campaign);
        return done(campaign, Flash.done("spaces.trying-unreached", tried), "");
    }

    private Response done(Id campaign, Flash flash, String undo) {
        String page = "/campagnes/" + campaign + "/envois";
        return visit.done(page, undo.isEmpty() ? flash : flash.withUndo(page + "/" + undo));
    }
}
