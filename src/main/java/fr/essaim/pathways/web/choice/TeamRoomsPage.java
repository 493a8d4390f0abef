package fr.essaim.pathways.web.choice;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.steering.HouseSession;
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

/** Another room for a session of the free slot: a change of the draft, shown before it is published. */
@Singleton
@Path("/campagnes/{campaign}/choix/salle")
@Produces(MediaType.TEXT_HTML)
public final class TeamRoomsPage {

    private final HouseSession houseSession;
    private final Visit visit;

    @Inject
    public TeamRoomsPage(HouseSession houseSession, Visit visit) {
        this.houseSession = houseSession;
        this.visit = visit;
    }

    @POST
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
}
