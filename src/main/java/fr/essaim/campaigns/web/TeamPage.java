package fr.essaim.campaigns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.team.Colleagues.Newcomer;
import fr.essaim.campaigns.team.Hat;
import fr.essaim.campaigns.team.ProjectTeam;
import fr.essaim.campaigns.team.Seats;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** Who steers the campaign, school by school. A code is shown in the answer to the press and nowhere else. */
@Singleton
@Path("/campagnes/{campaign}/equipe")
@Produces(MediaType.TEXT_HTML)
public final class TeamPage {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Seats seats;
    private final ProjectTeam team;
    private final Visit visit;

    @Inject
    public TeamPage(Transactions transactions, Campaigns campaigns, Seats seats, ProjectTeam team, Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.seats = seats;
        this.team = team;
        this.visit = visit;
    }

    @GET
    @Allowed("campaign.manage")
    public Html show(@PathParam("campaign") Id campaign) {
        Campaign found = transactions.read(() -> campaigns.get(campaign));
        return Html.of("campaigns/team", TeamView.of(found, seats, visit.viewer()), "campaigns.team");
    }

    /** Seats somebody of the roster, in the team of their own school. */
    @POST
    @Allowed("team.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("campaign") Id campaign,
            @FormParam("personne") @DefaultValue("") String person,
            @FormParam("role") @DefaultValue("") String role,
            @FormParam("jusqu-au") @DefaultValue("") String until) {
        if (person.isEmpty()) {
            throw new Failure.Invalid("personne", "campaigns.team-choose");
        }
        String school = seats.schoolOf(campaign, Id.of(person));
        return seat(campaign, school, Id.of(person), HatForm.hat(role, until));
    }

    /** Lets somebody in who is on no roster. */
    @POST
    @Path("/invitation")
    @Allowed("team.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Html invite(
            @PathParam("campaign") Id campaign,
            @FormParam("college") @DefaultValue("") String school,
            @FormParam("nom") @DefaultValue("") String name,
            @FormParam("courriel") @DefaultValue("") String email,
            @FormParam("fonction") @DefaultValue("") String role,
            @Context UriInfo here) {
        Newcomer newcomer = new Newcomer(name, email, school, role.equals(Role.DIRECTION.descriptorId()));
        TeamCodeView view = new TeamCodeView(
                "/campagnes/" + campaign + "/equipe",
                here.getBaseUriBuilder().path("connexion").build().toString(),
                team.invite(asker(campaign), campaign, newcomer));
        return Html.of("campaigns/team_code", view, "campaigns.team-invited");
    }

    /** Another hat, or none; also the way back from either. */
    @POST
    @Path("/{school}/{person}/{role}")
    @Allowed("team.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("campaign") Id campaign,
            @PathParam("school") String school,
            @PathParam("person") Id person,
            @PathParam("role") String role) {
        return seat(campaign, school, person, HatForm.hat(role, ""));
    }

    /** A hat until a day; also the way back to it. */
    @POST
    @Path("/{school}/{person}/{role}/{until}")
    @Allowed("team.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lend(
            @PathParam("campaign") Id campaign,
            @PathParam("school") String school,
            @PathParam("person") Id person,
            @PathParam("role") String role,
            @PathParam("until") String until) {
        return seat(campaign, school, person, HatForm.hat(role, until));
    }

    private Response seat(Id campaign, String school, Id person, Optional<Hat> hat) {
        Optional<Hat> before = team.seat(asker(campaign), campaign, school, person, hat);
        String path = "/campagnes/" + campaign + "/equipe";
        Flash said = HatForm.said(hat, visit.language());
        String undo = path + "/" + school + "/" + person + "/" + HatForm.path(before);
        return visit.done(path, before.equals(hat) ? said : said.withUndo(undo));
    }

    /** The hats whose school the asker steers as project team: a head changes no team. */
    private ProjectTeam.Asker asker(Id campaign) {
        return new ProjectTeam.Asker(
                visit.viewer().person(), visit.viewer().schools(campaign, List.of(Role.PROJECT_TEAM)));
    }
}
