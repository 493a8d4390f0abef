package fr.essaim.app.web.running;

import fr.essaim.app.roles.HostRoles;
import fr.essaim.kernel.Role;
import fr.essaim.kernel.Shown;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Which groups of the host give which role, and the menu as each role sees it. */
@Singleton
@Path("/administration/roles")
@Produces(MediaType.TEXT_HTML)
public final class RolesPage {

    private final RoleViews views;
    private final HostRoles hostRoles;
    private final Visit visit;

    @Inject
    public RolesPage(RoleViews views, HostRoles hostRoles, Visit visit) {
        this.views = views;
        this.hostRoles = hostRoles;
        this.visit = visit;
    }

    @GET
    @Allowed("plugin.admin")
    public Html show() {
        return Html.of("admin/roles", views.all(), "admin.roles");
    }

    @POST
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(MultivaluedMap<String, String> form) {
        hostRoles.say(visit.viewer().person(), RoleViews.read(form), new Shown(form.getFirst("vu")));
        return visit.done("/administration/roles", Flash.done("admin.roles-kept"));
    }

    /** The menu as somebody with that role and nothing else sees it; no page of anybody is opened. */
    @GET
    @Path("voir-comme/{role}")
    @Allowed("plugin.admin")
    public Html seeAs(@PathParam("role") String id) {
        Role role = RoleViews.role(id);
        Html page = Html.of("admin/see_as", views.of(role), "admin.see-as", views.name(role));
        visit.show(RoleViews.wearing(role, visit.viewer()));
        return page;
    }
}
