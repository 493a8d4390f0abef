package fr.essaim.spaces.web;

import fr.essaim.kernel.Id;
import fr.essaim.spaces.notices.OwnNotices;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** What one must know and the platform could not tell. */
@Singleton
@Path("/avis")
@Produces(MediaType.TEXT_HTML)
public final class OwnNoticesPage {

    private final OwnNotices notices;
    private final Clock clock;
    private final Visit visit;

    @Inject
    public OwnNoticesPage(OwnNotices notices, Clock clock, Visit visit) {
        this.notices = notices;
        this.clock = clock;
        this.visit = visit;
    }

    @GET
    @Allowed(Allowed.SIGNED_IN)
    public Html list() {
        NoticesView view = NoticesView.of(notices.of(visit.viewer().person()), clock.getZone(), visit.language());
        return Html.of("spaces/notices", view, "spaces.notices");
    }

    /** Opening a notice is what makes it read: a form, because a link must change nothing. */
    @POST
    @Path("/{notice}")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@PathParam("notice") Id notice) {
        String link = notices.open(visit.viewer().person(), notice);
        return visit.done(link.isEmpty() ? "/avis" : link, Flash.NONE);
    }
}
