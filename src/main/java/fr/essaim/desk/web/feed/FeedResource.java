package fr.essaim.desk.web.feed;

import fr.essaim.desk.ReadAgenda;
import fr.essaim.desk.feed.CalendarAddresses;
import fr.essaim.desk.files.IcsDay;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Messages;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/**
 * The day at a secret address, read again by calendar programs whenever they please: an event moves with its slot and is
 * never doubled. Before anything is published it is a calendar without events, so that a subscription may come first.
 */
@Singleton
@Path("/calendrier/{address}.ics")
public final class FeedResource {

    private final CalendarAddresses addresses;
    private final ReadAgenda agendas;
    private final Messages messages;
    private final Clock clock;
    private final Visit visit;

    @Inject
    public FeedResource(CalendarAddresses addresses, ReadAgenda agendas, Messages messages, Clock clock, Visit visit) {
        this.addresses = addresses;
        this.agendas = agendas;
        this.messages = messages;
        this.clock = clock;
        this.visit = visit;
    }

    @GET
    @Allowed(Allowed.EVERYBODY)
    @Produces(MediaType.WILDCARD)
    public Response calendar(@PathParam("address") String address) {
        Id person = addresses.person(address).orElseThrow(() -> new Failure.NotFound("web.no-such-page"));
        return Response.ok(text(person), "text/calendar;charset=utf-8").build();
    }

    /** What is read there now. */
    public String text(Id person) {
        return new IcsDay(
                        agendas.of(person),
                        clock.instant(),
                        clock.getZone(),
                        key -> messages.say(visit.language(), key))
                .text();
    }
}
