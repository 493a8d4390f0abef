package fr.essaim.questionnaire.web.own;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.own.AnswerQuestionnaire;
import fr.essaim.questionnaire.profiles.Profile;
import fr.essaim.questionnaire.profiles.ReadSurvey;
import fr.essaim.questionnaire.web.MapView;
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
import java.util.Arrays;

/** A teacher sees his own place, and only his own, and may say that it is another. */
@Singleton
@Path("/campagnes/{campaign}/ma-position")
@Produces(MediaType.TEXT_HTML)
public final class PositionPage {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ReadSurvey surveys;
    private final AnswerQuestionnaire own;
    private final Visit visit;

    @Inject
    public PositionPage(
            Transactions transactions, Campaigns campaigns, ReadSurvey surveys, AnswerQuestionnaire own, Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.surveys = surveys;
        this.own = own;
        this.visit = visit;
    }

    @GET
    @Allowed(Allowed.SIGNED_IN)
    public Html show(@PathParam("campaign") Id campaign) {
        PositionView view = new PositionView(
                transactions.read(() -> campaigns.get(campaign)),
                own.position(campaign, visit.viewer().person()),
                MapView.counts(surveys.read(campaign)));
        return Html.of("questionnaire/position", view, "questionnaire.my-position");
    }

    @POST
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@PathParam("campaign") Id campaign, @FormParam("place") @DefaultValue("") String place) {
        own.declare(campaign, visit.viewer().person(), profile(place));
        return done(campaign, "questionnaire.position-kept");
    }

    private static Profile profile(String place) {
        return Arrays.stream(Profile.values())
                .filter(one -> one.name().equals(place))
                .findFirst()
                .orElseThrow(() -> new Failure.Invalid("place", "questionnaire.place-missing"));
    }

    @POST
    @Path("/retrait")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("campaign") Id campaign) {
        own.withdraw(campaign, visit.viewer().person());
        return done(campaign, "questionnaire.position-withdrawn");
    }

    private Response done(Id campaign, String said) {
        return visit.done("/campagnes/" + campaign + "/ma-position", Flash.done(said));
    }
}
