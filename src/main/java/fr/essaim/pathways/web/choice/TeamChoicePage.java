package fr.essaim.pathways.web.choice;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.pathways.choice.Ledger;
import fr.essaim.pathways.choice.steering.CloseChoice;
import fr.essaim.pathways.choice.steering.OpenChoice;
import fr.essaim.pathways.choice.steering.ReadChoice;
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
import java.time.Clock;
import java.util.Set;

/** The team opens the free choice, follows the wishes, closes it, and settles what the draw leaves open. */
@Singleton
@Path("/campagnes/{campaign}/choix")
@Produces(MediaType.TEXT_HTML)
public final class TeamChoicePage {

    private final Ledger ledger;
    private final ReadChoice choices;
    private final OpenChoice openChoice;
    private final CloseChoice closeChoice;
    private final Clock clock;
    private final Visit visit;

    @Inject
    public TeamChoicePage(
            Ledger ledger,
            ReadChoice choices,
            OpenChoice openChoice,
            CloseChoice closeChoice,
            Clock clock,
            Visit visit) {
        this.ledger = ledger;
        this.choices = choices;
        this.openChoice = openChoice;
        this.closeChoice = closeChoice;
        this.clock = clock;
        this.visit = visit;
    }

    @GET
    @Allowed("groups.edit")
    public Html show(@PathParam("campaign") Id campaign, @QueryParam("personne") @DefaultValue("") String chosen) {
        ledger.ripen(campaign);
        Set<String> schools = visit.viewer().mayReadPeopleOf(campaign);
        TeamChoiceView view = new TeamChoiceView(
                choices.of(campaign, schools), !schools.isEmpty(), chosen, visit.language(), clock.getZone());
        return Html.of("pathways/choice_team", view, "choice.title");
    }

    @POST
    @Path("/ouvrir")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @PathParam("campaign") Id campaign,
            @FormParam("jour") @DefaultValue("") String day,
            @FormParam("heure") @DefaultValue("") String time,
            @FormParam("vu-limite") String seen) {
        openChoice.open(campaign, Deadlines.of(day, time, clock.getZone()), new Shown(seen));
        return back(campaign, Flash.done("choice.opened"));
    }

    @POST
    @Path("/rouvrir")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(
            @PathParam("campaign") Id campaign,
            @FormParam("jour") @DefaultValue("") String day,
            @FormParam("heure") @DefaultValue("") String time) {
        openChoice.again(campaign, me(), Deadlines.of(day, time, clock.getZone()));
        return back(campaign, Flash.done("choice.opened-again"));
    }

    @POST
    @Path("/clore")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("campaign") Id campaign) {
        boolean announced =
                closeChoice.close(campaign, me()).choice().announced().isPresent();
        return back(campaign, Flash.done(announced ? "choice.closed-now" : "choice.closed-settle"));
    }

    @POST
    @Path("/annoncer")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response announce(@PathParam("campaign") Id campaign) {
        closeChoice.announce(campaign, me());
        return back(campaign, Flash.done("choice.closed-now"));
    }

    @POST
    @Path("/fermer")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@PathParam("campaign") Id campaign, @FormParam("seance") @DefaultValue("") String session) {
        closeChoice.drop(campaign, me(), Id.of(session));
        return back(campaign, Flash.done("choice.dropped"));
    }

    private Id me() {
        return visit.viewer().person();
    }

    private Response back(Id campaign, Flash said) {
        return visit.done("/campagnes/" + campaign + "/choix", said);
    }
}
