package fr.essaim.impressions.web.referents;

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

/** A representative of the académie reads who accepted to be a referent there: it was said before they did. */
@Singleton
@Path("/academie/referents")
@Produces(MediaType.TEXT_HTML)
public final class AcademyReferentsPage {

    private final ReferentViews views;
    private final Visit visit;

    @Inject
    public AcademyReferentsPage(ReferentViews views, Visit visit) {
        this.views = views;
        this.visit = visit;
    }

    @GET
    @Path("/{day}")
    @Allowed("academy.view")
    public Html show(@PathParam("day") Id day) {
        return Html.of(
                "impressions/accepted", views.academy(day, visit.viewer().academies()), "impressions.accepted-list");
    }
}
