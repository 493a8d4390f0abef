package fr.essaim.impressions.web;

import fr.essaim.impressions.Question;
import fr.essaim.impressions.asking.AskLater;
import fr.essaim.impressions.asking.Askings;
import fr.essaim.impressions.board.FeelingsBoard;
import fr.essaim.impressions.board.ReadFeelings;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
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
import java.util.Arrays;

/** What the workshops left, as counts of five and more, at once and days later. */
@Singleton
@Path("/campagnes/{campaign}/ressentis")
@Produces(MediaType.TEXT_HTML)
public final class FeelingsPage {

    private final Transactions transactions;
    private final ReadFeelings feelings;
    private final Askings askings;
    private final AskLater askLater;
    private final Visit visit;

    @Inject
    public FeelingsPage(
            Transactions transactions, ReadFeelings feelings, Askings askings, AskLater askLater, Visit visit) {
        this.transactions = transactions;
        this.feelings = feelings;
        this.askings = askings;
        this.askLater = askLater;
        this.visit = visit;
    }

    @GET
    @Allowed("impression.view-aggregated")
    public Html show(
            @PathParam("campaign") Id campaign, @QueryParam("question") @DefaultValue("pleasure") String question) {
        FeelingsBoard board = feelings.board(campaign);
        FeelingsView view = new FeelingsView(
                board,
                transactions.read(() -> askings.of(campaign)),
                askLater.isPossible(board.campaign()),
                asked(question),
                visit.viewer().is(Role.PROJECT_TEAM, campaign)
                        && !visit.viewer().is(Role.DIRECTION, campaign),
                "/campagnes/" + campaign + "/ressentis");
        return Html.of("impressions/board", view, "impressions.board");
    }

    static Question asked(String field) {
        return Arrays.stream(Question.values())
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("web.no-such-page"));
    }

    @POST
    @Path("/delai")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delay(
            @PathParam("campaign") Id campaign,
            @FormParam("jours") @DefaultValue("") String days,
            @FormParam("vu") String seen) {
        int number = days.strip().matches("[0-9]{1,3}") ? Integer.parseInt(days.strip()) : 0;
        askLater.after(campaign, number, new Shown(seen));
        return visit.done(back(campaign), Flash.done("impressions.delay-set"));
    }

    @POST
    @Path("/demander")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("campaign") Id campaign) {
        return visit.done(back(campaign), Flash.done("impressions.asked-n", askLater.now(campaign)));
    }

    @POST
    @Path("/rappeler")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@PathParam("campaign") Id campaign) {
        return visit.done(back(campaign), Flash.done("impressions.reminded-n", askLater.remind(campaign)));
    }

    private static String back(Id campaign) {
        return "/campagnes/" + campaign + "/ressentis";
    }
}
