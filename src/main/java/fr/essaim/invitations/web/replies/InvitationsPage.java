package fr.essaim.invitations.web.replies;

import fr.essaim.invitations.replies.RemindSilent;
import fr.essaim.kernel.Id;
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
import java.util.Set;

/** Who comes, who cannot, who has said nothing: the team of a school sees its own teachers and whoever animates. */
@Singleton
@Path("/campagnes/{campaign}/invitations")
@Produces(MediaType.TEXT_HTML)
public final class InvitationsPage {

    private final ReadReplies replies;
    private final RemindSilent remindSilent;
    private final Visit visit;

    @Inject
    public InvitationsPage(ReadReplies replies, RemindSilent remindSilent, Visit visit) {
        this.replies = replies;
        this.remindSilent = remindSilent;
        this.visit = visit;
    }

    @GET
    @Allowed("campaign.manage")
    public Html show(@PathParam("campaign") Id campaign) {
        return Html.of("invitations/replies", replies.of(campaign, schools(campaign)), "invitations.replies");
    }

    /** Tells those the page named, in some minutes, unless it is called back. */
    @POST
    @Path("/rappel")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@PathParam("campaign") Id campaign) {
        int told = remindSilent.remind(campaign, replies.known(campaign, schools(campaign)));
        Flash done = Flash.done("invitations.reminded", told);
        String undo = "/campagnes/" + campaign + "/envois/" + remindSilent.key(campaign) + "/annulation";
        return visit.done("/campagnes/" + campaign + "/invitations", told == 0 ? done : done.withUndo(undo));
    }

    private Set<String> schools(Id campaign) {
        return visit.viewer().steers(campaign);
    }
}
