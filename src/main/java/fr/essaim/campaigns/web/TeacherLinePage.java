package fr.essaim.campaigns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.roster.CorrectTeacher;
import fr.essaim.campaigns.roster.TeacherCard;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
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
import java.util.Set;

/** One line of the roster: corrected, taken off, put back. */
@Singleton
@Path("/campagnes/{campaign}/enseignants/{teacher}")
@Produces(MediaType.TEXT_HTML)
public final class TeacherLinePage {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final CorrectTeacher correctTeacher;
    private final Visit visit;

    @Inject
    public TeacherLinePage(Transactions transactions, Campaigns campaigns, CorrectTeacher correctTeacher, Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.correctTeacher = correctTeacher;
        this.visit = visit;
    }

    @GET
    @Allowed("campaign.manage")
    public Html show(@PathParam("campaign") Id campaign, @PathParam("teacher") Id teacher) {
        Campaign found = transactions.read(() -> campaigns.get(campaign));
        TeacherLineView view =
                new TeacherLineView(found, correctTeacher.read(campaign, mine(campaign), teacher), mine(campaign));
        return Html.of(
                "campaigns/teacher",
                view,
                "campaigns.teacher-line",
                view.teacher().name());
    }

    @POST
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @PathParam("campaign") Id campaign, @PathParam("teacher") Id teacher, MultivaluedMap<String, String> form) {
        correctTeacher.correct(campaign, mine(campaign), card(form), teacher, new Shown(form.getFirst("vu")));
        return done(campaign, teacher, "campaigns.teacher-corrected");
    }

    @POST
    @Path("/retirer")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOff(@PathParam("campaign") Id campaign, @PathParam("teacher") Id teacher) {
        correctTeacher.takeOff(campaign, mine(campaign), teacher);
        return done(campaign, teacher, "campaigns.teacher-taken-off");
    }

    /** As the line was before it was last corrected or taken off. */
    @POST
    @Path("/remettre")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response putBack(@PathParam("campaign") Id campaign, @PathParam("teacher") Id teacher) {
        String name = correctTeacher.putBack(campaign, mine(campaign), teacher).name();
        return visit.done("/campagnes/" + campaign + "/enseignants", Flash.done("campaigns.teacher-put-back", name));
    }

    private Response done(Id campaign, Id teacher, String say) {
        String roster = "/campagnes/" + campaign + "/enseignants";
        return visit.done(roster, Flash.done(say).withUndo(roster + "/" + teacher + "/remettre"));
    }

    private Set<String> mine(Id campaign) {
        return visit.viewer().steers(campaign);
    }

    private static TeacherCard card(MultivaluedMap<String, String> form) {
        return new TeacherCard(
                form.getFirst("prenom"),
                form.getFirst("nom"),
                form.getFirst("courriel"),
                form.getFirst("discipline"),
                form.getFirst("college"),
                form.containsKey("participe"));
    }
}
