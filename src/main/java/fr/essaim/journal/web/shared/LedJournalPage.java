package fr.essaim.journal.web.shared;

import fr.essaim.journal.LogEntry;
import fr.essaim.journal.ReadShared;
import fr.essaim.journal.photos.AttachPhoto;
import fr.essaim.kernel.Id;
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
import jakarta.ws.rs.core.Response;

/** What the groups an animator met wrote about the workshop for all their members. To others it does not exist. */
@Singleton
@Path("/animation/{workshop}/journal")
@Produces(MediaType.TEXT_HTML)
public final class LedJournalPage {

    private final ReadShared shared;
    private final SharedViews views;
    private final AttachPhoto photo;
    private final Visit visit;

    @Inject
    public LedJournalPage(ReadShared shared, SharedViews views, AttachPhoto photo, Visit visit) {
        this.shared = shared;
        this.views = views;
        this.photo = photo;
        this.visit = visit;
    }

    @GET
    @Allowed("journal.write")
    public Html show(@PathParam("workshop") Id workshop) {
        SharedView written =
                views.workshop(workshop, shared.ofWorkshop(visit.viewer().person(), workshop));
        return Html.of("journal/led", written, "journal.of-led");
    }

    @GET
    @Path("/{entry}/photo")
    @Allowed("journal.write")
    @Produces(MediaType.WILDCARD)
    public Response photo(@PathParam("workshop") Id workshop, @PathParam("entry") Id entry) {
        LogEntry written = shared.ofWorkshop(visit.viewer().person(), workshop, entry);
        return Response.ok(photo.of(written)).type("image/jpeg").build();
    }
}
