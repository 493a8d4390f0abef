package fr.essaim.pathways.web.choice;

import fr.essaim.kernel.Id;
import fr.essaim.pathways.choice.steering.PlaceTeachers;
import fr.essaim.pathways.choice.steering.RemindWishers;
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
import java.util.Set;

/** What the team does with single teachers of its own school: not for the head, who reads no names here. */
@Singleton
@Path("/campagnes/{campaign}/choix")
@Produces(MediaType.TEXT_HTML)
public final class TeamPlacesPage {

    private final PlaceTeachers placeTeachers;
    private final RemindWishers remindWishers;
    private final Visit visit;

    @Inject
    public TeamPlacesPage(PlaceTeachers placeTeachers, RemindWishers remindWishers, Visit visit) {
        this.placeTeachers = placeTeachers;
        this.remindWishers = remindWishers;
        this.visit = visit;
    }

    @POST
    @Path("/placer")
    @Allowed("profile.view-individual")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response place(
            @PathParam("campaign") Id campaign,
            @FormParam("personne") @DefaultValue("") String person,
            @FormParam("seance") @DefaultValue("") String session,
            @FormParam("motif") @DefaultValue("") String reason) {
        placeTeachers.place(campaign, schools(campaign), me(), Id.of(person), Id.of(session), reason);
        return back(campaign, undoable(campaign, "choice.placed"));
    }

    @POST
    @Path("/absence")
    @Allowed("profile.view-individual")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response absent(
            @PathParam("campaign") Id campaign,
            @FormParam("personne") @DefaultValue("") String person,
            @FormParam("motif") @DefaultValue("") String reason) {
        placeTeachers.absent(campaign, schools(campaign), me(), Id.of(person), reason);
        return back(campaign, undoable(campaign, "choice.freed"));
    }

    @POST
    @Path("/annuler")
    @Allowed("profile.view-individual")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("campaign") Id campaign) {
        placeTeachers.undo(campaign, schools(campaign), me());
        return back(campaign, Flash.done("choice.undone"));
    }

    @POST
    @Path("/rappel")
    @Allowed("profile.view-individual")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@PathParam("campaign") Id campaign) {
        int reminded = remindWishers.remind(campaign, schools(campaign), me());
        return back(campaign, Flash.done("choice.reminded", reminded));
    }

    private Set<String> schools(Id campaign) {
        return visit.viewer().mayReadPeopleOf(campaign);
    }

    private Id me() {
        return visit.viewer().person();
    }

    private static Flash undoable(Id campaign, String said) {
        return Flash.done(said).withUndo("/campagnes/" + campaign + "/choix/annuler");
    }

    private Response back(Id campaign, Flash said) {
        return visit.done("/campagnes/" + campaign + "/choix", said);
    }
}
