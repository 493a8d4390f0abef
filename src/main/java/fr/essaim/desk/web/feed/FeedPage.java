package fr.essaim.desk.web.feed;

import fr.essaim.desk.feed.CalendarAddresses;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The own secret address, to be given to the platform's calendar or to a telephone's. */
@Singleton
@Path("/journee/agenda")
@Produces(MediaType.TEXT_HTML)
public final class FeedPage {

    private final CalendarAddresses addresses;
    private final Visit visit;

    @Inject
    public FeedPage(CalendarAddresses addresses, Visit visit) {
        this.addresses = addresses;
        this.visit = visit;
    }

    /** The whole address. @param webcal the same for programs that subscribe at a press */
    public record View(String address, String webcal) {}

    @GET
    @Allowed("pathway.view-own")
    public Html show(@Context UriInfo here) {
        String address = here.getBaseUriBuilder()
                .path("calendrier")
                .path(addresses.of(visit.viewer().person()) + ".ics")
                .build()
                .toString();
        return Html.of("desk/feed", new View(address, address.replaceFirst("^https?", "webcal")), "desk.feed");
    }

    /** Whoever had the address before reads nothing more: it was lost, or shown to somebody. */
    @POST
    @Allowed("pathway.view-own")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew() {
        addresses.renew(visit.viewer().person());
        return visit.done("/journee/agenda", Flash.done("desk.feed-renewed"));
    }
}
