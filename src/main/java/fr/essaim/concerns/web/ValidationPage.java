package fr.essaim.concerns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.concerns.ReadConcerns;
import fr.essaim.concerns.validation.ValidateConcerns;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Ids;
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

/** The project team has its choice validated: a sample is drawn, its votes arrive; or a meeting decided. */
@Singleton
@Path("/campagnes/{campaign}/preoccupations/validation")
@Produces(MediaType.TEXT_HTML)
public final class ValidationPage {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final ReadConcerns concerns;
    private final ValidateConcerns validate;
    private final Ids ids;
    private final Visit visit;

    @Inject
    public ValidationPage(
            Transactions transactions,
            Campaigns campaigns,
            Rosters rosters,
            ReadConcerns concerns,
            ValidateConcerns validate,
            Ids ids,
            Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.concerns = concerns;
        this.validate = validate;
        this.ids = ids;
        this.visit = visit;
    }

    @GET
    @Allowed("campaign.manage")
    public Html show(@PathParam("campaign") Id campaign) {
        Campaign found = transactions.read(() -> campaigns.get(campaign));
        ValidationView view = ValidationView.of(
                found,
                concerns.shortlist(campaign),
                validate.sample(campaign),
                transactions.read(() -> rosters.of(campaign)),
                visit.viewer().mayReadPeopleOf(campaign));
        return Html.of("concerns/validation", view, "concerns.validation");
    }

    @POST
    @Path("/tirage")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draw(@PathParam("campaign") Id campaign, @FormParam("size") @DefaultValue("6") String size) {
        // a new opaque id is as good a seed as any, and it is shown
        long seed = Math.abs((long) ids.next().hashCode());
        int drawn = validate.draw(campaign, number(size), seed).teachers().size();
        return done(campaign, Flash.done("concerns.drawn", drawn));
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }

    @POST
    @Path("/reunion")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response meeting(@PathParam("campaign") Id campaign, @FormParam("note") @DefaultValue("") String note) {
        validate.inMeeting(campaign, visit.viewer().person(), note);
        return done(campaign, Flash.done("concerns.meeting-kept"));
    }

    @POST
    @Path("/relance")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@PathParam("campaign") Id campaign) {
        return done(campaign, Flash.done("concerns.asked-again", validate.remind(campaign)));
    }

    private Response done(Id campaign, Flash said) {
        return visit.done("/campagnes/" + campaign + "/preoccupations/validation", said);
    }
}
