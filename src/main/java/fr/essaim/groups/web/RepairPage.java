package fr.essaim.groups.web;

import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.roster.DeclareAbsence;
import fr.essaim.campaigns.roster.EnrolTeachers;
import fr.essaim.groups.repair.Proposal;
import fr.essaim.groups.repair.RepairGroups;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Somebody is absent, somebody arrives: what is the smallest change, seen before it is made. */
@Singleton
@Path("/campagnes/{campaign}/groupes/reparer")
@Produces(MediaType.TEXT_HTML)
public final class RepairPage {

    private final Board board;
    private final RepairGroups repairGroups;
    private final DeclareAbsence declareAbsence;
    private final EnrolTeachers enrolTeachers;
    private final Visit visit;

    @Inject
    public RepairPage(
            Board board,
            RepairGroups repairGroups,
            DeclareAbsence declareAbsence,
            EnrolTeachers enrolTeachers,
            Visit visit) {
        this.board = board;
        this.repairGroups = repairGroups;
        this.declareAbsence = declareAbsence;
        this.enrolTeachers = enrolTeachers;
        this.visit = visit;
    }

    @GET
    @Allowed("groups.edit")
    public Html show(@PathParam("campaign") Id campaign) {
        return Html.of("groups/repair", board.repair(campaign, repairGroups), "groups.repair");
    }

    @POST
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(@PathParam("campaign") Id campaign, @FormParam("version") int revision) {
        Proposal done = repairGroups.apply(campaign, revision, visit.viewer().person());
        return visit.done("/campagnes/" + campaign + "/groupes", told(campaign, done));
    }

    private static Flash told(Id campaign, Proposal done) {
        int concerned = done.concerned().size();
        return done.publishes()
                ? Flash.done("groups.repaired-published", concerned)
                : Flash.done("groups.repaired", concerned).withUndo("/campagnes/" + campaign + "/groupes/annuler");
    }

    @POST
    @Path("/absence")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response absence(
            @PathParam("campaign") Id campaign,
            @FormParam("personne") @DefaultValue("") String teacher,
            @FormParam("vient") @DefaultValue("non") String comes) {
        if (teacher.isBlank()) {
            throw new Failure.Invalid("personne", "groups.pair-person-missing");
        }
        boolean present = comes.equals("oui");
        Teacher now = declareAbsence.declare(campaign, visit.viewer().steers(campaign), Id.of(teacher), present);
        return back(campaign, Flash.done(present ? "groups.noted-present" : "groups.noted-absent", now.name()));
    }

    @POST
    @Path("/arrivee")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response arrival(@PathParam("campaign") Id campaign, MultivaluedMap<String, String> form) {
        var line = ArrivalForm.read(form, visit.viewer().steers(campaign));
        enrolTeachers.enrol(campaign, visit.viewer().steers(campaign), List.of(line));
        return back(campaign, Flash.done("groups.noted-arrival", line.firstName() + " " + line.lastName()));
    }

    private Response back(Id campaign, Flash say) {
        return visit.done("/campagnes/" + campaign + "/groupes/reparer", say);
    }
}
