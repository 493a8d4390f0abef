package fr.essaim.app.web.admin;

import fr.essaim.app.host.Install;
import fr.essaim.app.install.Installation;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/** What is left to set up, what was agreed to, and what the installation makes on the platform. */
@Singleton
@Path("/administration")
@Produces(MediaType.TEXT_HTML)
public final class AdministrationPage {

    private final AdminViews views;
    private final Installation installation;
    private final Install install;
    private final Visit visit;

    @Inject
    public AdministrationPage(AdminViews views, Installation installation, Install install, Visit visit) {
        this.views = views;
        this.installation = installation;
        this.install = install;
        this.visit = visit;
    }

    @GET
    @Allowed("plugin.admin")
    public Html home() {
        return Html.of("admin/home", views.home(), "admin.title");
    }

    @GET
    @Path("autorisations")
    @Allowed("plugin.admin")
    public Html scopes() {
        return Html.of("admin/scopes", views.scopes(), "admin.scopes");
    }

    @POST
    @Path("autorisations")
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response consent(@FormParam("accord") List<String> scopes) {
        installation.consent(visit.viewer().person(), Set.copyOf(scopes));
        return visit.done("/administration/installation", Flash.done("admin.consented"));
    }

    @GET
    @Path("installation")
    @Allowed("plugin.admin")
    public Html plan() {
        return Html.of("admin/install", views.install(), "admin.install");
    }

    @POST
    @Path("installation")
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response install() {
        views.mayBeInstalled();
        install.install(visit.viewer().person());
        return visit.done("/administration", Flash.done("admin.installed"));
    }
}
