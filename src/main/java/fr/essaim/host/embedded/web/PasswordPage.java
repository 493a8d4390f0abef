package fr.essaim.host.embedded.web;

import fr.essaim.host.embedded.accounts.ChoosePassword;
import fr.essaim.host.embedded.accounts.KnownDevices;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import fr.essaim.web.security.CurrentSession;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The choice of a password: the first time right after the code that was handed over, later with the one in use. */
@Singleton
@Path(PasswordPage.PATH)
@Produces(MediaType.TEXT_HTML)
public final class PasswordPage {

    static final String PATH = "/compte/mot-de-passe";

    /** @param first true right after a code, which is then not asked again */
    public record View(boolean first) {}

    private final ChoosePassword choosePassword;
    private final KnownDevices devices;
    private final Visit visit;
    private final HttpServletRequest request;

    @Inject
    public PasswordPage(ChoosePassword choosePassword, KnownDevices devices, Visit visit, HttpServletRequest request) {
        this.choosePassword = choosePassword;
        this.devices = devices;
        this.visit = visit;
        this.request = request;
    }

    @GET
    @Allowed(Allowed.SIGNED_IN)
    public Html form() {
        boolean first = CurrentSession.of(request).cameFor().isPresent();
        return Html.of("host/password", new View(first), "host.choose-password");
    }

    @POST
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @FormParam("mot-de-passe-actuel") String current,
            @FormParam("mot-de-passe") String chosen,
            @FormParam("mot-de-passe-encore") String again) {
        if (chosen != null && !chosen.equals(again)) {
            throw new Failure.Invalid("mot-de-passe-encore", "host.password-again");
        }
        Id me = visit.viewer().person();
        CurrentSession session = CurrentSession.of(request);
        Optional<String> cameFor = session.cameFor();
        change(me, cameFor.isPresent(), current, chosen);
        enter(session, me);
        return visit.done(cameFor.orElse("/"), Flash.done("host.password-chosen"));
    }

    private void change(Id me, boolean first, String current, String chosen) {
        if (first) {
            choosePassword.chooseFirst(me, chosen);
        } else {
            choosePassword.choose(me, current, chosen);
        }
    }

    private void enter(CurrentSession session, Id me) {
        session.signInAlone(me);
        session.remember(devices.remember(me, session.device()));
    }
}
