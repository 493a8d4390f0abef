package fr.essaim.app.web.running;

import fr.essaim.app.uninstall.Uninstall;
import fr.essaim.kernel.Failure;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Leaving the platform: what is there in numbers, then keep, archive and erase, or erase. */
@Singleton
@Path("/administration/desinstallation")
@Produces(MediaType.TEXT_HTML)
public final class UninstallPage {

    private final RunningViews views;
    private final Uninstall uninstall;
    private final Visit visit;

    @Inject
    public UninstallPage(RunningViews views, Uninstall uninstall, Visit visit) {
        this.views = views;
        this.uninstall = uninstall;
        this.visit = visit;
    }

    @GET
    @Allowed("plugin.admin")
    public Html show() {
        return Html.of("admin/uninstall", views.uninstall(), "admin.uninstall");
    }

    @POST
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response perform(
            @FormParam("option") @DefaultValue("keep") String option,
            @FormParam("confirmation") @DefaultValue("") String typed,
            @FormParam("laisser") @DefaultValue("") String leave) {
        if (!option.equals("keep") && !typed.strip().equalsIgnoreCase("effacer")) {
            throw new Failure.Invalid("confirmation", "admin.uninstall-type-it");
        }
        Uninstall.Done done = uninstall.perform(visit.viewer().person(), option, leave.equals("oui"));
        String where = done.archive().isPresent() ? "/administration/sauvegardes" : "/administration";
        return visit.done(where, Flash.done("admin.uninstalled." + option, done.archived(), done.left()));
    }
}
