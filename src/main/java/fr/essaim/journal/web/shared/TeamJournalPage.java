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

/** What teachers of one's school sent to their project team. A head who is also in the team reads none of it. */
@Singleton
@Path("/campagnes/{campaign}/journal-equipe")
@Produces(MediaType.TEXT_HTML)
public final class TeamJournalPage {

    private final ReadShared shared;
    private final SharedViews views;
    private final AttachPhoto photo;
    private final Visit visit;

    @Inject
    public TeamJournalPage(ReadShared shared, SharedViews views, AttachPhoto photo, Visit visit) {
        this.shared = shared;
        this.views = views;
        this.photo = photo;
        this.visit = visit;
    }

    @GET
    @Allowed("observation.write")
    public Html show(@PathParam("campaign") Id campaign) {
        SharedView sent = views.team(campaign, shared.forTeam(visit.viewer().mayReadPeopleOf(campaign), campaign));
        return Html.of("journal/team", sent, "journal.for-team");
    }

    @GET
    @Path("/{entry}/photo")
    @Allowed("observation.write")
    @Produces(MediaType.WILDCARD)
    public Response photo(@PathParam("campaign") Id campaign, @PathParam("entry") Id entry) {
        LogEntry sent = shared.forTeam(visit.viewer().mayReadPeopleOf(campaign), campaign, entry);
        return Response.ok(photo.of(sent)).type("image/jpeg").build();
    }
}
