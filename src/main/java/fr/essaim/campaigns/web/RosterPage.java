package fr.essaim.campaigns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.Teacher;
import fr.essaim.campaigns.files.RosterReader;
import fr.essaim.campaigns.roster.EnrolTeachers;
import fr.essaim.campaigns.roster.Enrolment;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The teachers of the schools the viewer steers: pasted from a spreadsheet, or as CSV. */
@Singleton
@Path("/campagnes/{campaign}/enseignants")
@Produces(MediaType.TEXT_HTML)
public final class RosterPage {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final EnrolTeachers enrolTeachers;
    private final Visit visit;

    @Inject
    public RosterPage(
            Transactions transactions, Campaigns campaigns, Rosters rosters, EnrolTeachers enrolTeachers, Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.enrolTeachers = enrolTeachers;
        this.visit = visit;
    }

    @GET
    @Allowed("campaign.manage")
    public Html show(@PathParam("campaign") Id campaign) {
        Set<String> mine = visit.viewer().steers(campaign);
        SetupView view = transactions.read(() -> {
            Campaign found = campaigns.get(campaign);
            return new SetupView(found, of(mine, rosters.of(campaign)), of(mine, rosters.takenOff(campaign)));
        });
        return Html.of("campaigns/roster", view, "campaigns.roster");
    }

    private static List<Teacher> of(Set<String> schools, List<Teacher> teachers) {
        return teachers.stream()
                .filter(teacher -> schools.contains(teacher.school()))
                .toList();
    }

    @POST
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enrol(@PathParam("campaign") Id campaign, @FormParam("liste") @DefaultValue("") String table) {
        Set<String> mine = visit.viewer().steers(campaign);
        Optional<String> only = mine.size() == 1 ? mine.stream().findFirst() : Optional.empty();
        Enrolment enrolment = enrolTeachers.enrol(campaign, mine, RosterReader.read(table, only));
        return visit.done(
                "/campagnes/" + campaign + "/enseignants",
                Flash.done("campaigns.enrolled", enrolment.added(), enrolment.changed(), enrolment.unchanged()));
    }
}
