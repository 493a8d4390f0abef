package fr.essaim.host.lti.web;

import fr.essaim.host.lti.BeginLogin;
import fr.essaim.host.lti.BeginLogin.Announced;
import fr.essaim.host.lti.BeginLogin.Begun;
import fr.essaim.host.lti.LoginStates;
import fr.essaim.host.lti.LoginStates.State;
import fr.essaim.host.lti.ReadLaunch;
import fr.essaim.host.lti.tokens.LtiRefused;
import fr.essaim.host.lti.tokens.OwnKeys;
import fr.essaim.web.Allowed;
import fr.essaim.web.security.CurrentSession;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The three addresses a platform knows: where a sign-in begins, where its message arrives, our keys. Forms of another
 * site are taken here and nowhere else: the state, the browser's cookie and the platform's signature are their proof.
 */
@Singleton
@Path("/lti")
public final class LtiPage {

    private final BeginLogin beginLogin;
    private final LoginStates states;
    private final ReadLaunch readLaunch;
    private final Arrival arrival;
    private final OwnKeys keys;
    private final HttpServletRequest request;

    @Inject
    public LtiPage(
            BeginLogin beginLogin,
            LoginStates states,
            ReadLaunch readLaunch,
            Arrival arrival,
            OwnKeys keys,
            HttpServletRequest request) {
        this.beginLogin = beginLogin;
        this.states = states;
        this.readLaunch = readLaunch;
        this.arrival = arrival;
        this.keys = keys;
        this.request = request;
    }

    @GET
    @Path("jwks")
    @Allowed(Allowed.EVERYBODY)
    public Response keys() {
        return Response.ok(keys.published(), MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("login")
    @Allowed(Allowed.EVERYBODY)
    public Response loginByGet() {
        return begin();
    }

    @POST
    @Path("login")
    @Allowed(Allowed.EVERYBODY)
    public Response login() {
        return begin();
    }

    /** Answers with a GET: a form posted on would arrive at Moodle without its own cookie. */
    private Response begin() {
        Begun begun = beginLogin.begin(
                new Announced(said("iss"), said("client_id"), said("login_hint"), said("lti_message_hint")),
                Browser.read(request));
        return Response.status(302)
                .location(begun.address())
                .header("Set-Cookie", Browser.line(request, begun.browser()))
                .build();
    }

    @POST
    @Path("launch")
    @Allowed(Allowed.EVERYBODY)
    public Response launch() {
        State state = states.take(said("state")).orElseThrow(() -> new LtiRefused("state"));
        if (said("id_token").isEmpty()) {
            throw new LtiRefused("platform-said-no");
        }
        return arrival.of(
                readLaunch.read(said("id_token"), state, Browser.read(request).orElse("")));
    }

    private String said(String name) {
        return CurrentSession.of(request).said(name);
    }
}
