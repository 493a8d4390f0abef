package fr.essaim.concerns.web;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.concerns.ChooseConcerns;
import fr.essaim.concerns.Concern;
import fr.essaim.concerns.ReadConcerns;
import fr.essaim.concerns.Shortlist;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.profiles.ReadSurvey;
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
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What worries the teachers, in numbers; which three or four the campaign works on. */
@Singleton
@Path("/campagnes/{campaign}/preoccupations")
@Produces(MediaType.TEXT_HTML)
public final class ConcernsPage {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ReadSurvey surveys;
    private final ReadConcerns concerns;
    private final ChooseConcerns chooseConcerns;
    private final Visit visit;

    @Inject
    public ConcernsPage(
            Transactions transactions,
            Campaigns campaigns,
            ReadSurvey surveys,
            ReadConcerns concerns,
            ChooseConcerns chooseConcerns,
            Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.surveys = surveys;
        this.concerns = concerns;
        this.chooseConcerns = chooseConcerns;
        this.visit = visit;
    }

    @GET
    @Allowed("campaign.manage")
    public Html show(@PathParam("campaign") Id campaign, @QueryParam("c") List<String> asked) {
        ConcernsView view = ConcernsView.of(
                transactions.read(() -> campaigns.get(campaign)),
                surveys.read(campaign),
                concerns.shortlist(campaign),
                asked.isEmpty() ? ticked() : asked,
                visit.viewer().mayReadPeopleOf(campaign));
        return Html.of("concerns/board", view, "concerns.title");
    }

    /** What was ticked in a form that came back, so that nothing has to be ticked again. */
    private List<String> ticked() {
        return visit.flash().typed().getOrDefault("c", List.of());
    }

    static Set<Concern> set(List<String> ids) {
        return ids.stream().map(Concern::of).collect(Collectors.toSet());
    }

    /** Shows what another set would cover; changes nothing. */
    @POST
    @Path("/essai")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(@PathParam("campaign") Id campaign, @FormParam("c") List<String> ids) {
        String query = set(ids).stream().sorted().map(one -> "c=" + one.id()).collect(Collectors.joining("&"));
        return Response.seeOther(URI.create("campagnes/" + campaign + "/preoccupations?" + query))
                .build();
    }

    @POST
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("campaign") Id campaign,
            @FormParam("c") List<String> ids,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("vu") String seen) {
        Id me = visit.viewer().person();
        Shortlist kept = chooseConcerns.choose(campaign, me, set(ids), reason, new Shown(seen));
        return visit.done(
                "/campagnes/" + campaign + "/preoccupations",
                Flash.done("concerns.kept", kept.concerns().size()));
    }
}
