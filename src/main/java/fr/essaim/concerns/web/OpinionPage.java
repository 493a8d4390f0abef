package fr.essaim.concerns.web;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.concerns.validation.ValidateConcerns;
import fr.essaim.concerns.validation.ValidationSample;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One tap of a teacher who was drawn; for everybody else there is no such page. */
@Singleton
@Path("/campagnes/{campaign}/mon-avis")
@Produces(MediaType.TEXT_HTML)
public final class OpinionPage {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ValidateConcerns validate;
    private final Visit visit;

    @Inject
    public OpinionPage(Transactions transactions, Campaigns campaigns, ValidateConcerns validate, Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.validate = validate;
        this.visit = visit;
    }

    @GET
    @Allowed("pathway.view-own")
    public Html show(@PathParam("campaign") Id campaign) {
        Id teacher = visit.viewer().person();
        ValidationSample sample = validate.sample(campaign)
                .filter(one -> one.asks(teacher))
                .orElseThrow(() -> new Failure.NotFound("concerns.not-asked"));
        return Html.of(
                "concerns/opinion",
                new OpinionView(transactions.read(() -> campaigns.get(campaign)), sample, teacher),
                "concerns.my-opinion");
    }

    @POST
    @Allowed("pathway.view-own")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response vote(
            @PathParam("campaign") Id campaign,
            @FormParam("opinion") @DefaultValue("") String opinion,
            @FormParam("comment") @DefaultValue("") String comment) {
        validate.vote(campaign, OpinionView.read(visit.viewer().person(), opinion, comment));
        return visit.done("/campagnes/" + campaign + "/mon-avis", Flash.done("concerns.opinion-taken"));
    }
}
