package fr.essaim.impressions.web.referents;

import fr.essaim.impressions.referents.InviteReferent;
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
import java.util.Set;

/**
 * The project team looks at the kit's four criteria, invites, and proposes whom a referent would accompany. What is said
 * of a colleague here is never read by the head of the school, even one of the team: the head reads who accepted.
 */
@Singleton
@Path("/campagnes/{campaign}/referents")
@Produces(MediaType.TEXT_HTML)
public final class ReferentsPage {

    private final InviteReferent invite;
    private final ReferentViews views;
    private final Visit visit;

    @Inject
    public ReferentsPage(InviteReferent invite, ReferentViews views, Visit visit) {
        this.invite = invite;
        this.views = views;
        this.visit = visit;
    }

    @GET
    @Allowed("referent.designate")
    public Html show(@PathParam("campaign") Id campaign) {
        return Html.of("impressions/referents", views.campaign(campaign, mine(campaign)), "impressions.referents");
    }

    @POST
    @Path("/ajouter")
    @Allowed("referent.designate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("campaign") Id campaign, @FormParam("enseignant") @DefaultValue("") String teacher) {
        if (teacher.isEmpty()) {
            throw new Failure.Invalid("enseignant", "impressions.thanks-whom");
        }
        invite.invite(mine(campaign), campaign, Id.of(teacher));
        return visit.done(
                back(campaign),
                Flash.done("impressions.invited").withUndo(back(campaign) + "/" + teacher + "/reprendre"));
    }

    /** A small group of near ideas is given to somebody at once. */
    @POST
    @Path("/petit-groupe")
    @Allowed("referent.designate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response carry(@PathParam("campaign") Id campaign, MultivaluedMap<String, String> form) {
        LookForm typed = new LookForm(form);
        invite.accompanyToo(mine(campaign), campaign, typed.person(), typed.ideas());
        return visit.done("/campagnes/" + campaign + "/idees", Flash.done("impressions.carried"));
    }

    @POST
    @Path("/{person}")
    @Allowed("referent.designate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(
            @PathParam("campaign") Id campaign, @PathParam("person") Id person, MultivaluedMap<String, String> form) {
        LookForm typed = new LookForm(form);
        invite.look(mine(campaign), campaign, person, typed.seen(), typed.ideas(), typed.madeFrom(person));
        return visit.done(back(campaign), Flash.done("impressions.look-kept"));
    }

    @POST
    @Path("/{person}/inviter")
    @Allowed("referent.designate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@PathParam("campaign") Id campaign, @PathParam("person") Id person) {
        invite.invite(mine(campaign), campaign, person);
        return visit.done(
                back(campaign),
                Flash.done("impressions.invited").withUndo(back(campaign) + "/" + person + "/reprendre"));
    }

    @POST
    @Path("/{person}/reprendre")
    @Allowed("referent.designate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("campaign") Id campaign, @PathParam("person") Id person) {
        invite.takeBack(mine(campaign), campaign, person);
        return visit.done(back(campaign), Flash.done("impressions.invitation-back"));
    }

    private Set<String> mine(Id campaign) {
        return visit.viewer().mayReadPeopleOf(campaign);
    }

    private static String back(Id campaign) {
        return "/campagnes/" + campaign + "/referents";
    }
}
