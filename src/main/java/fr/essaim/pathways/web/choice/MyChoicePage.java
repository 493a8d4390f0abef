package fr.essaim.pathways.web.choice;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.Ledger;
import fr.essaim.pathways.choice.wishing.MakeWishes;
import fr.essaim.pathways.choice.wishing.OwnChoice;
import fr.essaim.pathways.choice.wishing.ReadOwnChoice;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;

/** A teacher ranks the sessions of the free slot, then sees which one it is, and may change it. */
@Singleton
@Path("/campagnes/{campaign}/mon-choix")
@Produces(MediaType.TEXT_HTML)
public final class MyChoicePage {

    private final Ledger ledger;
    private final ReadOwnChoice choices;
    private final MakeWishes makeWishes;
    private final PlaceGestures gestures;
    private final Clock clock;
    private final Visit visit;

    @Inject
    public MyChoicePage(
            Ledger ledger,
            ReadOwnChoice choices,
            MakeWishes makeWishes,
            PlaceGestures gestures,
            Clock clock,
            Visit visit) {
        this.ledger = ledger;
        this.choices = choices;
        this.makeWishes = makeWishes;
        this.gestures = gestures;
        this.clock = clock;
        this.visit = visit;
    }

    @GET
    @Allowed("choice.make")
    public Html show(@PathParam("campaign") Id campaign) {
        ledger.ripen(campaign);
        Optional<OwnChoice> own = choices.of(campaign, me());
        return own.isPresent()
                ? Html.of(
                        "pathways/choice_mine",
                        new MyChoiceView(own.get(), visit.language(), clock.getZone()),
                        "choice.mine")
                : Html.of("pathways/choice_none", "", "choice.mine");
    }

    @POST
    @Allowed("choice.make")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rank(
            @PathParam("campaign") Id campaign,
            @FormParam("ordre") @DefaultValue("") String order,
            @FormParam("geste") @DefaultValue("") String gesture,
            @HeaderParam("HX-Request") @DefaultValue("") String part) {
        makeWishes.wish(campaign, me(), RankForm.of(order, gesture).after());
        // the part that comes back says it itself; a sentence left behind would wait for the next whole page
        Flash said = part.isEmpty() ? Flash.done("choice.saved") : Flash.NONE;
        return visit.done("/campagnes/" + campaign + "/mon-choix#voeux", said);
    }

    @POST
    @Path("/place")
    @Allowed("choice.make")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response place(
            @PathParam("campaign") Id campaign,
            @FormParam("geste") @DefaultValue("") String gesture,
            @FormParam("seance") @DefaultValue("") String session) {
        return back(campaign, gestures.place(campaign, me(), gesture, session));
    }

    @POST
    @Path("/echange")
    @Allowed("choice.make")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response swap(
            @PathParam("campaign") Id campaign,
            @FormParam("geste") @DefaultValue("") String gesture,
            @FormParam("quoi") @DefaultValue("") String what,
            @FormParam("a") @DefaultValue("") String whom) {
        return back(campaign, gestures.swap(campaign, me(), gesture, what, whom));
    }

    private Id me() {
        return visit.viewer().person();
    }

    private Response back(Id campaign, String said) {
        return visit.done("/campagnes/" + campaign + "/mon-choix", Flash.done(said));
    }
}
