package fr.essaim.pathways.web.choice;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.pathways.choice.steering.HouseSession;
import fr.essaim.pathways.choice.steering.OfferSessions;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The team sets each session of the free slot: whether it may be chosen, how many people it takes, its room. */
@Singleton
@Path("/campagnes/{campaign}/choix")
@Produces(MediaType.TEXT_HTML)
public final class TeamSessionsPage {

    private final OfferSessions offerSessions;
    private final HouseSession houseSession;
    private final Visit visit;

    @Inject
    public TeamSessionsPage(OfferSessions offerSessions, HouseSession houseSession, Visit visit) {
        this.offerSessions = offerSessions;
        this.houseSession = houseSession;
        this.visit = visit;
    }

    @POST
    @Path("/seances")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response bound(
            @PathParam("campaign") Id campaign,
            @FormParam("seance") @DefaultValue("") String session,
            @FormParam("min") @DefaultValue("") String least,
            @FormParam("max") @DefaultValue("") String most,
            @FormParam("vu") String seen) {
        int fewest = Deadlines.number("min", least);
        int largest = Deadlines.number("max", most);
        offerSessions.bound(campaign, visit.viewer().person(), Id.of(session), fewest, largest, new Shown(seen));
        return visit.done(back(campaign), Flash.done("choice.bounds-saved"));
    }

    @POST
    @Path("/offre")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response offer(
            @PathParam("campaign") Id campaign,
            @FormParam("seance") @DefaultValue("") String session,
            @FormParam("offerte") @DefaultValue("") String offered) {
        offerSessions.offer(campaign, visit.viewer().person(), Id.of(session), offered.equals("oui"));
        return visit.done(
                back(campaign), Flash.done(offered.equals("oui") ? "choice.now-offered" : "choice.not-offered"));
    }

    /** A change of the draft, shown before it is published. */
    @POST
    @Path("/salle")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response house(
            @PathParam("campaign") Id campaign,
            @FormParam("seance") @DefaultValue("") String session,
            @FormParam("salle") @DefaultValue("") String room) {
        houseSession.house(campaign, Id.of(session), Id.of(room));
        String pathways = "/campagnes/" + campaign + "/parcours";
        return visit.done(pathways + "/publier", Flash.done("choice.housed").withUndo(pathways + "/annuler"));
    }

    private static String back(Id campaign) {
        return "/campagnes/" + campaign + "/choix";
    }
}
