package fr.essaim.journal.web;

import fr.essaim.journal.ReadShared;
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

/** What the groups an animator met wrote about the workshop for all their members. To others it does not exist. */
@Singleton
@Path("/animation/{workshop}/journal")
@Produces(MediaType.TEXT_HTML)
public final class LedJournalPage {

    private final ReadShared shared;
    private final JournalViews views;
    private final Visit visit;

    @Inject
    public LedJournalPage(ReadShared shared, JournalViews views, Visit visit) {
        this.shared = shared;
        this.views = views;
        this.visit = visit;
    }

    @GET
    @Allowed("journal.write")
    public Html show(@PathParam("workshop") Id workshop) {
        SharedView written =
                views.workshop(workshop, shared.ofWorkshop(visit.viewer().person(), workshop));
        return Html.of("journal/led", written, "journal.of-led");
    }
}
