package fr.essaim.impressions.web.referents;

import fr.essaim.impressions.referents.OfferMyself;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** I offer to carry a small group in Temps 3, answer when I am asked, and thank colleagues. */
@Singleton
@Path("/referent")
@Produces(MediaType.TEXT_HTML)
public final class ReferentPage {

    private final OfferMyself offerMyself;
    private final ReferentViews views;
    private final Visit visit;

    @Inject
    public ReferentPage(OfferMyself offerMyself, ReferentViews views, Visit visit) {
        this.offerMyself = offerMyself;
        this.views = views;
        this.visit = visit;
    }

    @GET
    @Allowed("journal.write")
    public Html mine() {
        return Html.of("impressions/referent", views.mine(me()), "impressions.referent");
    }

    @POST
    @Path("/{day}/proposer")
    @Allowed("journal.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response offer(
            @PathParam("day") Id day,
            @FormParam("oui") @DefaultValue("") String yes,
            @FormParam("pourquoi") @DefaultValue("") String why) {
        offerMyself.offer(day, me(), yes.equals("oui"), why);
        return visit.done(
                "/referent", Flash.done(yes.equals("oui") ? "impressions.offered" : "impressions.offer-back"));
    }

    @POST
    @Path("/{day}/repondre")
    @Allowed("journal.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("day") Id day, @FormParam("reponse") @DefaultValue("") String answer) {
        offerMyself.answer(day, me(), answer.equals("oui"));
        return visit.done(
                "/referent", Flash.done(answer.equals("oui") ? "impressions.accepted" : "impressions.declined"));
    }

    @POST
    @Path("/{day}/merci")
    @Allowed("journal.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response thank(
            @PathParam("day") Id day,
            @FormParam("collegue") @DefaultValue("") String colleague,
            @FormParam("merci") @DefaultValue("") String words) {
        if (colleague.isEmpty()) {
            throw new Failure.Invalid("collegue", "impressions.thanks-whom");
        }
        offerMyself.thank(day, me(), Id.of(colleague), words);
        return visit.done(
                "/referent", Flash.done(words.isBlank() ? "impressions.thanks-back" : "impressions.thanks-said"));
    }

    private Id me() {
        return visit.viewer().person();
    }
}
