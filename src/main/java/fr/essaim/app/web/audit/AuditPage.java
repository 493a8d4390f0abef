package fr.essaim.app.web.audit;

import fr.essaim.kernel.Audit;
import fr.essaim.web.Allowed;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** Who did what, when, to what and why: filtered on screen, and as a table to take away. Never content. */
@Singleton
@Path("/administration")
public final class AuditPage {

    private final AuditViews views;
    private final Audit audit;
    private final Visit visit;

    @Inject
    public AuditPage(AuditViews views, Audit audit, Visit visit) {
        this.views = views;
        this.audit = audit;
        this.visit = visit;
    }

    @GET
    @Path("audit")
    @Allowed("plugin.admin")
    @Produces(MediaType.TEXT_HTML)
    public Html show(
            @QueryParam("sorte") @DefaultValue("") String category, @QueryParam("jours") @DefaultValue("30") int days) {
        return Html.of("admin/audit", views.view(category, days), "admin.audit");
    }

    @GET
    @Path("audit.csv")
    @Allowed("plugin.admin")
    @Produces(MediaType.WILDCARD)
    public Response csv(
            @QueryParam("sorte") @DefaultValue("") String category, @QueryParam("jours") @DefaultValue("30") int days) {
        byte[] table = AuditTable.csv(views.view(category, days), views.words()).getBytes(StandardCharsets.UTF_8);
        audit.note(Audit.Act.done(visit.viewer().person(), Audit.Category.EXPORT, "admin.audit-exported"));
        return Response.ok(table, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .build();
    }
}
