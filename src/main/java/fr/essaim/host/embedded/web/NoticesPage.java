package fr.essaim.host.embedded.web;

import fr.essaim.host.embedded.notices.ReadNotices;
import fr.essaim.kernel.Id;
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
import java.net.URI;

/** What one was told. */
@Singleton
@Path("/plateforme/avis")
@Produces(MediaType.TEXT_HTML)
public final class NoticesPage {

    private final PlatformViews views;
    private final ReadNotices readNotices;
    private final Visit visit;

    @Inject
    public NoticesPage(PlatformViews views, ReadNotices readNotices, Visit visit) {
        this.views = views;
        this.readNotices = readNotices;
        this.visit = visit;
    }

    @GET
    @Allowed(Allowed.SIGNED_IN)
    public Html list() {
        return Html.of("host/notices", views.notices(), "host.notices");
    }

    /** Opening a notice is what makes it read: a form, because a link must change nothing. */
    @POST
    @Path("/{notice}")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@PathParam("notice") Id notice) {
        String path = readNotices.open(visit.viewer().person(), notice);
        return path.startsWith("/")
                ? visit.done(path, Flash.NONE)
                : Response.seeOther(URI.create(path)).build();
    }

    @POST
    @Path("/tous")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response all() {
        readNotices.all(visit.viewer().person());
        return visit.done("/plateforme/avis", Flash.done("host.notices-read"));
    }
}
