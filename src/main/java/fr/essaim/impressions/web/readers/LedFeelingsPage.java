package fr.essaim.impressions.web.readers;

import fr.essaim.impressions.board.ReadFeelings;
import fr.essaim.impressions.quotes.ChooseQuotes;
import fr.essaim.impressions.quotes.ReadQuotes;
import fr.essaim.impressions.quotes.ReadQuotes.Quote;
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
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What came back on the workshop I led: counts of five and more, and what I may quote. To others it does not exist. */
@Singleton
@Path("/animation/{workshop}/ressentis")
@Produces(MediaType.TEXT_HTML)
public final class LedFeelingsPage {

    private final Transactions transactions;
    private final Workshops workshops;
    private final ReadFeelings feelings;
    private final ReadQuotes quotes;
    private final ChooseQuotes chooseQuotes;
    private final Visit visit;

    @Inject
    public LedFeelingsPage(
            Transactions transactions,
            Workshops workshops,
            ReadFeelings feelings,
            ReadQuotes quotes,
            ChooseQuotes chooseQuotes,
            Visit visit) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.feelings = feelings;
        this.quotes = quotes;
        this.chooseQuotes = chooseQuotes;
        this.visit = visit;
    }

    @GET
    @Allowed("journal.write")
    public Html show(@PathParam("workshop") Id workshop) {
        List<Quote> quotable = quotes.ofWorkshop(me(), workshop);
        Workshop led = transactions.read(() -> workshops.get(workshop));
        LedFeelingsView view = new LedFeelingsView(led, feelings.board(led.campaign()), quotable, quotes.shown(me()));
        return Html.of("impressions/led", view, "impressions.led");
    }

    @POST
    @Path("/{word}")
    @Allowed("journal.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("workshop") Id workshop,
            @PathParam("word") Id word,
            @FormParam("montrer") @DefaultValue("") String shown) {
        boolean show = shown.equals("oui");
        chooseQuotes.choose(me(), workshop, word, show);
        return visit.done(
                "/animation/" + workshop + "/ressentis",
                Flash.done(show ? "impressions.quote-shown" : "impressions.quote-hidden"));
    }

    private Id me() {
        return visit.viewer().person();
    }
}
