package fr.essaim.host.embedded.web;

import fr.essaim.host.embedded.accounts.KnownDevices;
import fr.essaim.host.embedded.accounts.SignIn;
import fr.essaim.host.embedded.arrivals.Doors;
import fr.essaim.host.embedded.arrivals.Recognise;
import fr.essaim.host.embedded.web.arrivals.SignInView;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.Visit;
import fr.essaim.web.browser.OwnPath;
import fr.essaim.web.security.CurrentSession;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Signing in and out of the embedded platform, and the choice of a language. */
@Singleton
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class SignInPage {

    private final SignIn signIn;
    private final KnownDevices devices;
    private final Recognise recognise;
    private final Doors doors;
    private final Visit visit;
    private final HttpServletRequest request;

    @Inject
    public SignInPage(
            SignIn signIn,
            KnownDevices devices,
            Recognise recognise,
            Doors doors,
            Visit visit,
            HttpServletRequest request) {
        this.signIn = signIn;
        this.devices = devices;
        this.recognise = recognise;
        this.doors = doors;
        this.visit = visit;
        this.request = request;
    }

    @GET
    @Path("connexion")
    @Allowed(Allowed.EVERYBODY)
    public Html form(
            @QueryParam("retour") @DefaultValue("") String back, @QueryParam("lien") @DefaultValue("") String link) {
        SignInView view = new SignInView(
                OwnPath.of(back),
                link,
                doors.find("cas").isPresent(),
                doors.find("cookie").isPresent());
        return Html.of("host/sign_in", view, "host.sign-in");
    }

    @POST
    @Path("connexion")
    @Allowed(Allowed.EVERYBODY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @FormParam("identifiant") String login,
            @FormParam("mot-de-passe") String password,
            @FormParam("retour") @DefaultValue("") String back,
            @FormParam("lien") @DefaultValue("") String link) {
        CurrentSession session = CurrentSession.of(request);
        SignIn.Welcome welcome = signIn.authenticate(login, password, request.getRemoteAddr(), session.device());
        Id person = welcome.account().id();
        recognise.link(link, person);
        return welcome.mustChoosePassword() ? toPassword(session, person, back) : enter(session, person, back);
    }

    private Response toPassword(CurrentSession session, Id person, String back) {
        session.signInTo(person, PasswordPage.PATH, OwnPath.of(back));
        return visit.done(PasswordPage.PATH, Flash.NONE);
    }

    private Response enter(CurrentSession session, Id person, String back) {
        session.signIn(person);
        session.remember(devices.remember(person, session.device()));
        return visit.done(OwnPath.of(back), Flash.NONE);
    }

    @POST
    @Path("deconnexion")
    @Allowed(Allowed.EVERYBODY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut() {
        CurrentSession.of(request).signOut();
        return visit.done("/", Flash.done("host.signed-out"));
    }

    @POST
    @Path("langue")
    @Allowed(Allowed.EVERYBODY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response speak(
            @FormParam("langue") @DefaultValue("fr") String language,
            @FormParam("retour") @DefaultValue("") String back) {
        CurrentSession.of(request).speak(Language.of(language));
        return visit.done(OwnPath.of(back), Flash.NONE);
    }
}
