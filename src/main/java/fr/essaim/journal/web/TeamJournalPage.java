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

/** What teachers of one's school sent to their project team. A head who is also in the team reads none of it. */
@Singleton
@Path("/campagnes/{campaign}/journal-equipe")
@Produces(MediaType.TEXT_HTML)
public final class TeamJournalPage {

    private final ReadShared shared;
    private final JournalViews views;
    private final Visit visit;

    @Inject
    public TeamJournalPage(ReadShared shared, JournalViews views, Visit visit) {
        this.shared = shared;
        this.views = views;
        this.visit = visit;
    }

    @GET
    @Allowed("observation.write")
    public Html show(@PathParam("campaign") Id campaign) {
        SharedView sent = views.team(campaign, shared.forTeam(visit.viewer().mayReadPeopleOf(campaign), campaign));
        return Html.of("journal/team", sent, "journal.for-team");
    }
}
