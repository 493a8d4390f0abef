package fr.essaim.host.lti.web;

import fr.essaim.host.lti.Invitations;
import fr.essaim.host.lti.RegisterPlatform;
import fr.essaim.web.Allowed;
import fr.essaim.web.Html;
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
import java.util.Map;

/**
 * Where a platform's administrator arrives to register us. Nothing happens before the button: opening an address
 * changes nothing, and calls nobody.
 */
@Singleton
@Path("/lti/register/{key}")
@Produces(MediaType.TEXT_HTML)
public final class RegisterPage {

    private final Invitations invitations;
    private final RegisterPlatform register;

    @Inject
    public RegisterPage(Invitations invitations, RegisterPlatform register) {
        this.invitations = invitations;
        this.register = register;
    }

    @GET
    @Allowed(Allowed.EVERYBODY)
    public Html show(
            @PathParam("key") String key,
            @QueryParam("openid_configuration") @DefaultValue("") String configuration,
            @QueryParam("registration_token") @DefaultValue("") String token) {
        String origin = invitations.get(key).origin();
        return Html.of(
                "lti/register",
                Map.of("key", key, "origin", origin, "configuration", configuration, "token", token),
                "lti.register");
    }

    @POST
    @Allowed(Allowed.EVERYBODY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Html register(
            @PathParam("key") String key,
            @FormParam("configuration") @DefaultValue("") String configuration,
            @FormParam("jeton") @DefaultValue("") String token) {
        return Html.of("lti/registered", register.register(key, configuration, token), "lti.registered");
    }
}
