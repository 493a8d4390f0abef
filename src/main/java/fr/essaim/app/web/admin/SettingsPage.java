package fr.essaim.app.web.admin;

import fr.essaim.app.connection.Connections;
import fr.essaim.app.settings.ChangeSettings;
import fr.essaim.host.spi.connection.Report;
import fr.essaim.kernel.Shown;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;

/** The settings, checked in place and kept at once, and the test beside each connection. */
@Singleton
@Path("/administration")
@Produces(MediaType.TEXT_HTML)
public final class SettingsPage {

    private static final String PAGE = "/administration/reglages";

    private final AdminViews views;
    private final ChangeSettings changeSettings;
    private final Connections connections;
    private final Visit visit;

    @Inject
    public SettingsPage(AdminViews views, ChangeSettings changeSettings, Connections connections, Visit visit) {
        this.views = views;
        this.changeSettings = changeSettings;
        this.connections = connections;
        this.visit = visit;
    }

    @GET
    @Path("reglages")
    @Allowed("plugin.admin")
    public Html show() {
        return Html.of("admin/settings", views.settings(), "admin.settings");
    }

    @POST
    @Path("reglages/{group}")
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("group") String group, MultivaluedMap<String, String> form) {
        int changed = keep(group, form);
        String where = form.containsKey("essai") ? attempt(group) : PAGE;
        return visit.done(where, Flash.done("admin.settings-kept", changed));
    }

    @POST
    @Path("secrets/oublier")
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forget(@FormParam("reglage") String key) {
        changeSettings.forget(visit.viewer().person(), key);
        return visit.done(PAGE, Flash.done("admin.secret-forgotten"));
    }

    @POST
    @Path("connexions/{connection}")
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response test(@PathParam("connection") String connection) {
        Report report = connections.test(connection, visit.viewer().person());
        return visit.done(found(connection), report.works() ? Flash.done("admin.connection-good") : Flash.NONE);
    }

    int keep(String group, MultivaluedMap<String, String> form) {
        return changeSettings
                .change(visit.viewer().person(), group, fields(form), new Shown(form.getFirst("vu-" + group)))
                .size();
    }

    /** @return where what was found stands: the page is long, and whoever asked wants to read that */
    String attempt(String group) {
        return connections.testAll(group, visit.viewer().person()).stream()
                .findFirst()
                .map(SettingsPage::found)
                .orElse(PAGE);
    }

    private static String found(String connection) {
        return PAGE + "#c-" + connection;
    }

    private static Map<String, String> fields(MultivaluedMap<String, String> form) {
        Map<String, String> fields = new HashMap<>();
        form.forEach((name, values) -> fields.put(
                name.startsWith("mot-de-passe-") ? name.substring("mot-de-passe-".length()) : name, values.get(0)));
        return fields;
    }
}
