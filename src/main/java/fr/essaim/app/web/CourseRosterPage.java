package fr.essaim.app.web;

import fr.essaim.app.lti.CourseRoster;
import fr.essaim.host.lti.CourseMembers.Member;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/** The roster, from the people enrolled in the school's course on a platform: seen first, then added. */
@Singleton
@Path("/campagnes/{campaign}/enseignants/cours")
@Produces(MediaType.TEXT_HTML)
public final class CourseRosterPage {

    private final CourseRoster roster;
    private final Visit visit;

    @Inject
    public CourseRosterPage(CourseRoster roster, Visit visit) {
        this.roster = roster;
        this.visit = visit;
    }

    @GET
    @Allowed("campaign.manage")
    public Html show(@PathParam("campaign") Id campaign, @QueryParam("cours") @DefaultValue("") String context) {
        Set<String> mine = visit.viewer().steers(campaign);
        List<Member> members = context.isEmpty() ? List.of() : roster.missing(campaign, mine, context);
        CourseRosterView view = new CourseRosterView(campaign, roster.courses(mine), context, members);
        return Html.of("lti/course_roster", view, "lti.course-roster");
    }

    @POST
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("campaign") Id campaign,
            @FormParam("cours") @DefaultValue("") String context,
            @FormParam("personne") List<String> subjects) {
        int added = roster.add(campaign, visit.viewer().steers(campaign), context, subjects)
                .added();
        return visit.done("/campagnes/" + campaign + "/enseignants", Flash.done("lti.course-added", added));
    }
}
