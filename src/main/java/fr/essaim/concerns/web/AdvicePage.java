package fr.essaim.concerns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.concerns.advice.AdviseDay;
import fr.essaim.concerns.advice.Means;
import fr.essaim.concerns.advice.Recommend;
import fr.essaim.concerns.advice.Wishes;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How many workshops, how long, how many groups: proposals that follow the sliders, one of which becomes the grid. */
@Singleton
@Path("/campagnes/{campaign}/preoccupations/format")
@Produces(MediaType.TEXT_HTML)
public final class AdvicePage {

    private static final String DAY = "165";

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final AdviseDay advise;
    private final Visit visit;

    @Inject
    public AdvicePage(Transactions transactions, Campaigns campaigns, AdviseDay advise, Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.advise = advise;
        this.visit = visit;
    }

    @GET
    @Allowed("campaign.manage")
    public Html show(
            @PathParam("campaign") Id campaign,
            @QueryParam("creneaux") @DefaultValue("3") String slots,
            @QueryParam("minutes") @DefaultValue("45") String minutes,
            @QueryParam("pause") @DefaultValue("15") String pause,
            @QueryParam("libre") @DefaultValue("oui") String free,
            @QueryParam("duree") @DefaultValue(DAY) String halfDay,
            @QueryParam("scenario") @DefaultValue("") String scenario) {
        Campaign found = transactions.read(() -> campaigns.get(campaign));
        Wishes wishes = wishes(slots, minutes, pause, free);
        Means means = advise.means(campaign, number(halfDay), AdviceView.scenario(scenario));
        AdviceView view = new AdviceView(
                found,
                means,
                wishes,
                Recommend.from(means, wishes),
                !visit.viewer().mayReadPeopleOf(campaign).isEmpty());
        return Html.of("concerns/advice", view, "concerns.advice");
    }

    private static Wishes wishes(String slots, String minutes, String pause, String free) {
        return new Wishes(number(slots), number(minutes), number(pause), "oui".equals(free));
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    @POST
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("campaign") Id campaign,
            @FormParam("creneaux") @DefaultValue("") String slots,
            @FormParam("minutes") @DefaultValue("") String minutes,
            @FormParam("pause") @DefaultValue("") String pause,
            @FormParam("libre") @DefaultValue("") String free) {
        advise.take(campaign, wishes(slots, minutes, pause, free));
        return visit.done("/campagnes/" + campaign + "/grille", Flash.done("concerns.advice-taken"));
    }
}
