package fr.essaim.host.lti.web;

import fr.essaim.host.lti.Invitations;
import fr.essaim.host.lti.ManagePlatforms;
import fr.essaim.host.lti.Platform;
import fr.essaim.host.lti.people.RecognisePerson;
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
import jakarta.ws.rs.core.Response;

/** Platforms that may send people to us, and people somebody must say who they are. */
@Singleton
@Path("/administration/lti")
@Produces(MediaType.TEXT_HTML)
public final class LtiAdminPage {

    private static final String HERE = "/administration/lti";

    private final ManagePlatforms platforms;
    private final Invitations invitations;
    private final RecognisePerson recognise;
    private final LtiAdminViews views;
    private final Visit visit;

    @Inject
    public LtiAdminPage(
            ManagePlatforms platforms,
            Invitations invitations,
            RecognisePerson recognise,
            LtiAdminViews views,
            Visit visit) {
        this.platforms = platforms;
        this.invitations = invitations;
        this.recognise = recognise;
        this.views = views;
        this.visit = visit;
    }

    @GET
    @Allowed("plugin.admin")
    public Html show() {
        return Html.of("lti/admin", views.now(), "lti.admin");
    }

    @POST
    @Path("invitations")
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@FormParam("adresse") @DefaultValue("") String address) {
        invitations.invite(address);
        return visit.done(HERE, Flash.done("lti.invited"));
    }

    @POST
    @Path("plateformes")
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @FormParam("nom") String name,
            @FormParam("emetteur") String issuer,
            @FormParam("client") String client,
            @FormParam("deploiement") String deployment,
            @FormParam("authentification") String authorization,
            @FormParam("jetons") String token,
            @FormParam("cles") String keySet) {
        Platform made = platforms.add(
                new ManagePlatforms.Typed(name, issuer, client, deployment, authorization, token, keySet));
        return visit.done(HERE, Flash.done("lti.added", made.name()));
    }

    @POST
    @Path("plateformes/{platform}/deploiements")
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response deploy(@PathParam("platform") String platform, @FormParam("deploiement") String deployment) {
        platforms.deploy(Id.of(platform), deployment);
        return visit.done(HERE, Flash.done("lti.deployed"));
    }

    @POST
    @Path("plateformes/{platform}/essai")
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response attempt(@PathParam("platform") String platform) {
        platforms.attempt(Id.of(platform)).ifPresent(code -> {
            throw new Failure.Conflict("lti.trial-" + views.known(code));
        });
        return visit.done(HERE, Flash.done("lti.trial-good"));
    }

    @POST
    @Path("plateformes/{platform}/retrait")
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("platform") String platform) {
        Platform gone = platforms.remove(Id.of(platform));
        return visit.done(
                HERE, Flash.done("lti.removed", gone.name()).withUndo(HERE + "/plateformes/" + platform + "/retour"));
    }

    @POST
    @Path("plateformes/{platform}/retour")
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("platform") String platform) {
        platforms.takeBack(Id.of(platform));
        return visit.done(HERE, Flash.done("lti.taken-back"));
    }

    @POST
    @Path("liens/{link}")
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("link") String link, @FormParam("decision") @DefaultValue("") String decision) {
        if (decision.equals("oui")) {
            recognise.confirm(Id.of(link));
            return visit.done(HERE, Flash.done("lti.confirmed"));
        }
        recognise.forget(Id.of(link));
        return visit.done(HERE, Flash.done("lti.refused-link"));
    }
}
