package fr.essaim.invitations.web.replies;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.invitations.replies.AnswerInvitation;
import fr.essaim.invitations.replies.Invited;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
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
import java.util.List;
import java.util.Optional;

/**
 * Where the notice of an invitation leads: two buttons, one press. A link must change nothing, so the press is here and
 * not in the notice.
 */
@Singleton
@Path("/campagnes/{campaign}/invitation")
@Produces(MediaType.TEXT_HTML)
public final class InvitationPage {

    static final String YES = "oui";
    static final String NO = "non";
    static final String NOTHING = "rien";

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final AnswerInvitation answer;
    private final InvitationViews views;
    private final Visit visit;

    @Inject
    public InvitationPage(
            Transactions transactions,
            Campaigns campaigns,
            AnswerInvitation answer,
            InvitationViews views,
            Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.answer = answer;
        this.views = views;
        this.visit = visit;
    }

    @GET
    @Allowed(Allowed.SIGNED_IN)
    public Html show(@PathParam("campaign") Id campaign) {
        Invited me = answer.own(campaign, visit.viewer().person());
        return Html.of(
                "invitations/invitation",
                transactions.read(() -> views.of(campaigns.get(campaign), me)),
                "invitations.invitation");
    }

    /** {@code oui}, {@code non}, or {@code rien} to take the answer back. */
    @POST
    @Path("/{answer}")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("campaign") Id campaign, @PathParam("answer") String said) {
        Optional<Boolean> comes = meant(said);
        Optional<Boolean> before = answer.answer(campaign, visit.viewer().person(), comes);
        String page = "/campagnes/" + campaign + "/invitation";
        return visit.done(page, Flash.done("invitations.replied-" + said).withUndo(page + "/" + word(before)));
    }

    static Optional<Boolean> meant(String said) {
        if (!List.of(YES, NO, NOTHING).contains(said)) {
            throw new Failure.NotFound("web.no-such-page");
        }
        return said.equals(NOTHING) ? Optional.empty() : Optional.of(said.equals(YES));
    }

    private static String word(Optional<Boolean> comes) {
        return comes.map(yes -> yes ? YES : NO).orElse(NOTHING);
    }
}
