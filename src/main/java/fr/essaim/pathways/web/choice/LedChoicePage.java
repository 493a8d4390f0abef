package fr.essaim.pathways.web.choice;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.Ledger;
import fr.essaim.pathways.choice.steering.ReadLedChoice;
import fr.essaim.web.Allowed;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;

/** How many chose the sessions of a workshop, for who leads it. To others it does not exist. */
@Singleton
@Path("/animation/{workshop}/choix")
@Produces(MediaType.TEXT_HTML)
public final class LedChoicePage {

    private final Ledger ledger;
    private final ReadLedChoice choices;
    private final Clock clock;
    private final Visit visit;

    @Inject
    public LedChoicePage(Ledger ledger, ReadLedChoice choices, Clock clock, Visit visit) {
        this.ledger = ledger;
        this.choices = choices;
        this.clock = clock;
        this.visit = visit;
    }

    @GET
    @Allowed("pathway.view-own")
    public Html show(@PathParam("workshop") Id workshop) {
        Id person = visit.viewer().person();
        ledger.ripen(choices.led(person, workshop).campaign());
        LedChoiceView view = new LedChoiceView(choices.of(person, workshop), visit.language(), clock.getZone());
        return Html.of("pathways/choice_led", view, "choice.led");
    }
}
