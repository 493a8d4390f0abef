package fr.essaim.journal.web.observing;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.journal.observing.ObserveGroup;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/** How the groups worked together, as the project team saw it. Nobody else reads it, not even the head. */
@Singleton
@Path("/campagnes/{campaign}/observations")
@Produces(MediaType.TEXT_HTML)
public final class ObservationsPage {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Workshops workshops;
    private final ObserveGroup observe;
    private final Visit visit;

    @Inject
    public ObservationsPage(
            Transactions transactions, Campaigns campaigns, Workshops workshops, ObserveGroup observe, Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.workshops = workshops;
        this.observe = observe;
        this.visit = visit;
    }

    @GET
    @Allowed("observation.write")
    public Html show(@PathParam("campaign") Id campaign, @QueryParam("groupe") @DefaultValue("") String group) {
        Set<String> mine = mine(campaign);
        ObservationsView view = transactions.read(() -> new ObservationsView(
                campaigns.get(campaign),
                observe.groups(mine, campaign),
                offered(campaign),
                observe.read(mine, campaign),
                group));
        return Html.of("journal/observations", view, "journal.observations");
    }

    private List<Workshop> offered(Id campaign) {
        return workshops.of(campaign).stream().filter(Workshop::published).toList();
    }

    @POST
    @Allowed("observation.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("campaign") Id campaign, MultivaluedMap<String, String> form) {
        SeenForm typed = new SeenForm(form);
        Id by = visit.viewer().person();
        Id made = observe.observe(by, mine(campaign), campaign, typed.group(), typed.seen())
                .id();
        return visit.done(back(campaign), kept(campaign, made));
    }

    private static Flash kept(Id campaign, Id observation) {
        return Flash.done("journal.observed").withUndo(back(campaign) + "/" + observation + "/retirer");
    }

    @POST
    @Path("/{observation}/retirer")
    @Allowed("observation.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forget(@PathParam("campaign") Id campaign, @PathParam("observation") Id observation) {
        observe.forget(mine(campaign), campaign, observation);
        return visit.done(back(campaign), Flash.done("journal.observation-removed"));
    }

    private Set<String> mine(Id campaign) {
        return visit.viewer().mayReadPeopleOf(campaign);
    }

    private static String back(Id campaign) {
        return "/campagnes/" + campaign + "/observations";
    }
}
