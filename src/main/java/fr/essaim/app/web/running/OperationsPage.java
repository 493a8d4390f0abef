package fr.essaim.app.web.running;

import fr.essaim.app.backup.Backups;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Failure;
import fr.essaim.spaces.reconciler.SetAside;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import fr.essaim.web.browser.ChosenFile;
import fr.essaim.web.browser.Multipart;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How the instance is, and its archives: made, taken home, brought back. */
@Singleton
@Path("/administration")
@Produces(MediaType.TEXT_HTML)
public final class OperationsPage {

    private static final String PAGE = "/administration/sauvegardes";

    private final RunningViews views;
    private final SetAside setAside;
    private final Backups backups;
    private final Audit audit;
    private final Visit visit;

    @Inject
    public OperationsPage(RunningViews views, SetAside setAside, Backups backups, Audit audit, Visit visit) {
        this.views = views;
        this.setAside = setAside;
        this.backups = backups;
        this.audit = audit;
        this.visit = visit;
    }

    @GET
    @Path("etat")
    @Allowed("plugin.admin")
    public Html health() {
        return Html.of("admin/health", views.health(), "admin.health");
    }

    /** What was given up is tried again. */
    @POST
    @Path("etat/reprise")
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retry() {
        setAside.retry();
        audit.note(Audit.Act.done(visit.viewer().person(), Audit.Category.HOST, "admin.audit-aside-retried"));
        return visit.done("/administration/etat", Flash.done("admin.aside-retried"));
    }

    @GET
    @Path("sauvegardes")
    @Allowed("plugin.admin")
    public Html show() {
        return Html.of("admin/backups", views.backups(), "admin.backups");
    }

    @POST
    @Path("sauvegardes")
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make() {
        backups.make();
        audit.note(Audit.Act.done(visit.viewer().person(), Audit.Category.EXPORT, "admin.audit-backup-made"));
        return visit.done(PAGE, Flash.done("admin.backup-made"));
    }

    @GET
    @Path("sauvegardes/{name}")
    @Allowed("plugin.admin")
    @Produces(MediaType.WILDCARD)
    public Response take(@PathParam("name") String name) {
        var file = backups.file(name).toFile();
        audit.note(Audit.Act.done(visit.viewer().person(), Audit.Category.EXPORT, "admin.audit-backup-taken", name));
        return Response.ok(file, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    @POST
    @Path("restauration")
    @Allowed("plugin.admin")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response restore(@HeaderParam("Content-Type") String type, InputStream body) throws IOException {
        try (InputStream archive = archive(type, body)) {
            Backups.Restored restored = backups.restore(archive);
            audit.note(Audit.Act.byItself(Audit.Category.EXPORT, "admin.audit-restored"));
            var counts = restored.counts();
            return visit.done(
                    "/",
                    Flash.done("admin.restored", counts.get("teachers"), counts.get("groups"), counts.get("sessions")));
        }
    }

    private static InputStream archive(String type, InputStream body) throws IOException {
        return ChosenFile.in(new Multipart(type, new BufferedInputStream(body, 1 << 16)))
                .orElseThrow(() -> new Failure.Invalid("fichier", "admin.no-archive"));
    }
}
