package fr.essaim.impressions.web;

import fr.essaim.impressions.When;
import fr.essaim.impressions.giving.GiveImpression;
import fr.essaim.impressions.giving.ReadVisited;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What I felt, workshop by workshop; reached from my day or by scanning the sign of a room. */
@Singleton
@Path("/ressentis")
@Produces(MediaType.TEXT_HTML)
public final class ImpressionsPage {

    private final ReadVisited visited;
    private final GiveImpression giveImpression;
    private final Visit visit;

    @Inject
    public ImpressionsPage(ReadVisited visited, GiveImpression giveImpression, Visit visit) {
        this.visited = visited;
        this.giveImpression = giveImpression;
        this.visit = visit;
    }

    @GET
    @Allowed("impression.write")
    public Html mine() {
        return Html.of("impressions/mine", new VisitedView(visited.all(me()), visit.language()), "impressions.mine");
    }

    /** The address on the sign of a room: leads to what one has just seen there, or to one's list. */
    @GET
    @Path("/salle/{campaign}/{room}")
    @Allowed("impression.write")
    public Response inRoom(@PathParam("campaign") Id campaign, @PathParam("room") Id room) {
        String where = visited.inRoom(me(), campaign, room)
                .map(one -> Moments.path(one.workshop().id(), When.IMMEDIATE))
                .orElse("/ressentis");
        return Response.seeOther(URI.create(where.substring(1))).build();
    }

    @GET
    @Path("/{workshop}/{moment}")
    @Allowed("impression.write")
    public Html form(@PathParam("workshop") Id workshop, @PathParam("moment") String moment) {
        AnswerView view = new AnswerView(visited.one(me(), workshop), Moments.of(moment));
        return Html.of("impressions/form", view, view.when().key());
    }

    @POST
    @Path("/{workshop}/{moment}")
    @Allowed("impression.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(
            @PathParam("workshop") Id workshop,
            @PathParam("moment") String moment,
            MultivaluedMap<String, String> form) {
        When when = Moments.of(moment);
        giveImpression.give(me(), workshop, when, new GivenForm(form).given());
        return visit.done(
                "/ressentis", Flash.done("impressions.thanks").withUndo(Moments.path(workshop, when) + "/retirer"));
    }

    @POST
    @Path("/{workshop}/{moment}/retirer")
    @Allowed("impression.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("workshop") Id workshop, @PathParam("moment") String moment) {
        giveImpression.withdraw(me(), workshop, Moments.of(moment));
        return visit.done("/ressentis", Flash.done("impressions.withdrawn"));
    }

    private Id me() {
        return visit.viewer().person();
    }
}
