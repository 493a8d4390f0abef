package fr.essaim.questionnaire.web.own;

import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.own.RemindMissing;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One button of the team: those whose answer is missing are told, nobody else. */
@Singleton
@Path("/campagnes/{campaign}/questionnaire/rappel")
@Produces(MediaType.TEXT_HTML)
public final class RemindPage {

    private final RemindMissing remindMissing;
    private final Visit visit;

    @Inject
    public RemindPage(RemindMissing remindMissing, Visit visit) {
        this.remindMissing = remindMissing;
        this.visit = visit;
    }

    @POST
    @Allowed("questionnaire.import")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@PathParam("campaign") Id campaign) {
        int told = remindMissing.remind(campaign, visit.viewer().mayReadPeopleOf(campaign));
        String undo = "/campagnes/" + campaign + "/envois/" + remindMissing.key(campaign) + "/annulation";
        Flash done = Flash.done("questionnaire.reminded", told);
        return visit.done("/campagnes/" + campaign + "/questionnaire", told == 0 ? done : done.withUndo(undo));
    }
}
