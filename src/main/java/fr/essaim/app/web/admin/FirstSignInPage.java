package fr.essaim.app.web.admin;

import fr.essaim.app.accounts.FirstAdministrator;
import fr.essaim.app.accounts.SetupCode;
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

/** The very first page of an instance: who brings the code of the server's log opens the administrator's account. */
@Singleton
@Path("/premiere-connexion")
@Produces(MediaType.TEXT_HTML)
public final class FirstSignInPage {

    private final FirstAdministrator firstAdministrator;
    private final SetupCode setupCode;
    private final Visit visit;
    private final HttpServletRequest request;

    @Inject
    public FirstSignInPage(
            FirstAdministrator firstAdministrator, SetupCode setupCode, Visit visit, HttpServletRequest request) {
        this.firstAdministrator = firstAdministrator;
        this.setupCode = setupCode;
        this.visit = visit;
        this.request = request;
    }

    @GET
    @Allowed(Allowed.EVERYBODY)
    public Html form() {
        if (!setupCode.isOpen()) {
            throw new Failure.NotFound("web.no-such-page");
        }
        return Html.of("admin/first", "", "admin.first");
    }

    @POST
    @Allowed(Allowed.EVERYBODY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @FormParam("code") String code,
            @FormParam("nom") String name,
            @FormParam("identifiant") String user,
            @FormParam("mot-de-passe") String password,
            @FormParam("mot-de-passe-encore") String again) {
        if (password == null || !password.equals(again)) {
            throw new Failure.Invalid("mot-de-passe-encore", "host.password-again");
        }
        Id person = firstAdministrator.openWith(code, user, name, password);
        CurrentSession.of(request).signIn(person);
        return visit.done("/administration", Flash.done("admin.first-done"));
    }
}
