package fr.essaim.academy.web;

import fr.essaim.academy.pool.SearchPool;
import fr.essaim.academy.pool.SearchPool.ForTeam;
import fr.essaim.animators.Animator;
import fr.essaim.animators.AnimatorCard;
import fr.essaim.animators.requests.AskAnimator;
import fr.essaim.animators.requests.TakeBackRequest;
import fr.essaim.concerns.ReadConcerns;
import fr.essaim.kernel.Id;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Second step of the road: the team looks for animators of other schools and asks them. */
@Singleton
@Path("/campagnes/{campaign}/animateurs")
@Produces(MediaType.TEXT_HTML)
public final class CampaignPoolPage {

    private final SearchPool search;
    private final AskAnimator ask;
    private final TakeBackRequest takeBack;
    private final ReadConcerns concerns;
    private final Visit visit;
    private final Clock clock;

    @Inject
    public CampaignPoolPage(
            SearchPool search,
            AskAnimator ask,
            TakeBackRequest takeBack,
            ReadConcerns concerns,
            Visit visit,
            Clock clock) {
        this.search = search;
        this.ask = ask;
        this.takeBack = takeBack;
        this.concerns = concerns;
        this.visit = visit;
        this.clock = clock;
    }

    @GET
    @Allowed("pool.search")
    public Html show(@PathParam("campaign") Id campaign, @Context UriInfo here) {
        return Html.of("academy/campaign", view(campaign, PoolQuery.of(here.getQueryParameters())), "academy.find");
    }

    private CampaignPoolView view(Id campaign, PoolQuery query) {
        ForTeam team = search.forTeam(me(), campaign, query.wanted(), query.page());
        Filters filters = new Filters(
                back(campaign), query, team.found(), Optional.of(team.campaign()), concerns.chosen(campaign));
        return new CampaignPoolView(team, filters, LocalDate.now(clock));
    }

    @POST
    @Path("/proposer")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(@PathParam("campaign") Id campaign, MultivaluedMap<String, String> form) {
        Animator asked = ask.propose(me(), campaign, typed(form), form.getFirst("message"));
        return done(campaign, asked.id(), "academy.proposed");
    }

    @POST
    @Path("/{animator}/inviter")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("campaign") Id campaign,
            @PathParam("animator") Id animator,
            @FormParam("message") @DefaultValue("") String words) {
        return ask.ask(me(), campaign, animator, words)
                ? done(campaign, animator, "academy.asked")
                : visit.done(back(campaign), Flash.done("academy.words-kept"));
    }

    @POST
    @Path("/{animator}/reprendre")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("campaign") Id campaign, @PathParam("animator") Id animator) {
        takeBack.takeBack(campaign, animator);
        return visit.done(back(campaign), Flash.done("academy.taken-back"));
    }

    private Response done(Id campaign, Id animator, String said) {
        return visit.done(back(campaign), Flash.done(said).withUndo(back(campaign) + "/" + animator + "/reprendre"));
    }

    private static AnimatorCard typed(MultivaluedMap<String, String> form) {
        return new AnimatorCard(
                form.getFirst("animateur-prenom"),
                form.getFirst("animateur-nom"),
                form.getFirst("animateur-email"),
                form.getFirst("animateur-uai"),
                form.getFirst("animateur-college"),
                form.getFirst("animateur-disciplines"));
    }

    private Id me() {
        return visit.viewer().person();
    }

    private static String back(Id campaign) {
        return "/campagnes/" + campaign + "/animateurs";
    }
}
