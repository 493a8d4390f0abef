package fr.essaim.invitations.web.replies;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.invitations.replies.AnswerInvitation;
import fr.essaim.invitations.replies.GuestAddresses;
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

/** The same two buttons for whoever got a letter and has no account: the address itself says who is asked. */
@Singleton
@Path("/invitation/{campaign}/{person}/{seal}")
@Produces(MediaType.TEXT_HTML)
public final class GuestInvitationPage {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final AnswerInvitation answer;
    private final GuestAddresses addresses;
    private final InvitationViews views;
    private final Visit visit;

    @Inject
    public GuestInvitationPage(
            Transactions transactions,
            Campaigns campaigns,
            AnswerInvitation answer,
            GuestAddresses addresses,
            InvitationViews views,
            Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.answer = answer;
        this.addresses = addresses;
        this.views = views;
        this.visit = visit;
    }

    @GET
    @Allowed(Allowed.EVERYBODY)
    public Html show(
            @PathParam("campaign") Id campaign, @PathParam("person") Id person, @PathParam("seal") String seal) {
        addresses.check(campaign, person, seal);
        return Html.of(
                "invitations/invitation",
                transactions.read(() -> views.of(campaigns.get(campaign), answer.own(campaign, person))
                        .at(addresses.of(campaign, person))),
                "invitations.invitation");
    }

    /** A letter's link is only read: nothing is answered before a press. */
    @POST
    @Path("/{answer}")
    @Allowed(Allowed.EVERYBODY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("campaign") Id campaign,
            @PathParam("person") Id person,
            @PathParam("seal") String seal,
            @PathParam("answer") String said) {
        addresses.check(campaign, person, seal);
        answer.answer(campaign, person, InvitationPage.meant(said));
        return visit.done(addresses.of(campaign, person), Flash.done("invitations.replied-" + said));
    }
}
