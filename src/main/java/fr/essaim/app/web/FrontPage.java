package fr.essaim.app.web;

import fr.essaim.app.accounts.SetupCode;
import fr.essaim.app.install.Installation;
import fr.essaim.app.settings.Settings;
import fr.essaim.app.story.Cast;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Permissions;
import fr.essaim.web.Visit;
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
import java.net.URI;
import java.util.regex.Pattern;

/** The first page: each one's own beginning when signed in; in a demonstration, the people of the story. */
@Singleton
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class FrontPage {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,200}");

    private final Settings settings;
    private final Cast cast;
    private final SetupCode setupCode;
    private final Installation installation;
    private final Permissions permissions;
    private final Visit visit;
    private final HttpServletRequest request;

    @Inject
    public FrontPage(
            Settings settings,
            Cast cast,
            SetupCode setupCode,
            Installation installation,
            Permissions permissions,
            Visit visit,
            HttpServletRequest request) {
        this.settings = settings;
        this.cast = cast;
        this.setupCode = setupCode;
        this.installation = installation;
        this.permissions = permissions;
        this.visit = visit;
        this.request = request;
    }

    /** @param key of a text of ours on a host, whose link leads here */
    @GET
    @Allowed(Allowed.EVERYBODY)
    public Response front(@QueryParam("essaim") @DefaultValue("") String key) {
        if (setupCode.isOpen()) {
            return Response.seeOther(URI.create("premiere-connexion")).build();
        }
        if (!key.isEmpty()) {
            return hosted(key);
        }
        return visit.viewer().signedIn() ? beginning() : welcome();
    }

    private static Response hosted(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new Failure.NotFound("app.no-such-text");
        }
        return Response.seeOther(URI.create("textes/" + key)).build();
    }

    private Response welcome() {
        FrontView view = new FrontView(settings.demo() ? cast.people() : java.util.List.of());
        return Response.ok(Html.of("app/front", view, "app.front")).build();
    }

    /** An administrator with something left to set up begins there. */
    private boolean setsUp() {
        return permissions.has(visit.viewer(), "plugin.admin")
                && installation.state().left() > 0;
    }

    private Response beginning() {
        if (visit.flash() != Flash.NONE) {
            CurrentSession.of(request).leave(visit.flash());
        }
        return Response.seeOther(URI.create(setsUp() ? "administration" : Beginning.of(permissions, visit.viewer())))
                .build();
    }

    /** Leaves the present person, so that another one of the story can be chosen. */
    @GET
    @Path("demo")
    @Allowed(Allowed.EVERYBODY)
    public Html people() {
        onlyInDemo();
        return Html.of("app/front", new FrontView(cast.people()), "app.front");
    }

    @POST
    @Path("demo")
    @Allowed(Allowed.EVERYBODY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response become(@FormParam("personne") Id person) {
        onlyInDemo();
        if (cast.people().stream().noneMatch(one -> one.id().equals(person))) {
            throw new Failure.NotFound("web.no-such-page");
        }
        CurrentSession.of(request).signIn(person);
        return visit.done("/", Flash.NONE);
    }

    private void onlyInDemo() {
        if (!settings.demo()) {
            throw new Failure.NotFound("web.no-such-page");
        }
    }
}
