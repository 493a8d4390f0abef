package fr.essaim.impressions.web.readers;

import fr.essaim.impressions.board.ReadFeelings;
import fr.essaim.impressions.verbatims.ReadVerbatims;
import fr.essaim.impressions.verbatims.Verbatim;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Allowed;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import fr.essaim.workshops.Workshop;
import fr.essaim.workshops.Workshops;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What came back on the workshop I led: counts of five and more, and what I may quote. To others it does not exist. */
@Singleton
@Path("/animation/{workshop}/ressentis")
@Produces(MediaType.TEXT_HTML)
public final class LedFeelingsPage {

    private final Transactions transactions;
    private final Workshops workshops;
    private final ReadFeelings feelings;
    private final ReadVerbatims verbatims;
    private final Visit visit;

    @Inject
    public LedFeelingsPage(
            Transactions transactions,
            Workshops workshops,
            ReadFeelings feelings,
            ReadVerbatims verbatims,
            Visit visit) {
        this.transactions = transactions;
        this.workshops = workshops;
        this.feelings = feelings;
        this.verbatims = verbatims;
        this.visit = visit;
    }

    @GET
    @Allowed("journal.write")
    public Html show(@PathParam("workshop") Id workshop) {
        Workshop led = transactions.read(() -> workshops
                .find(workshop)
                .filter(found -> found.animator().equals(visit.viewer().person()))
                .orElseThrow(() -> new Failure.NotFound("workshops.no-such-workshop")));
        return Html.of(
                "impressions/led",
                new LedFeelingsView(led, feelings.board(led.campaign()), quotable(led)),
                "impressions.led");
    }

    private List<String> quotable(Workshop led) {
        return verbatims.shared(led.campaign()).stream()
                .filter(Verbatim::quotable)
                .filter(one -> one.workshop().equals(led.id()))
                .map(Verbatim::text)
                .toList();
    }
}
