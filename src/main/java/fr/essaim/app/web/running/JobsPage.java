package fr.essaim.app.web.running;

import fr.essaim.app.jobs.Jobs;
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
import jakarta.ws.rs.core.Response;

/** The jobs with their last and next run, a button to run one now, and the dry run of those that can tell. */
@Singleton
@Path("/administration/taches")
@Produces(MediaType.TEXT_HTML)
public final class JobsPage {

    private final RunningViews views;
    private final Jobs jobs;
    private final Visit visit;

    @Inject
    public JobsPage(RunningViews views, Jobs jobs, Visit visit) {
        this.views = views;
        this.jobs = jobs;
        this.visit = visit;
    }

    @GET
    @Allowed("plugin.admin")
    public Html show() {
        return Html.of("admin/jobs", views.jobs(), "admin.jobs");
    }

    /** Counts what a run would do; changes nothing. */
    @GET
    @Path("{job}/essai")
    @Allowed("plugin.admin")
    public Html dryRun(@PathParam("job") String job) {
        return Html.of("admin/dry_run", views.dryRun(job), "admin.dry-run");
    }

    @POST
    @Path("{job}/lancer")
    @Allowed("plugin.admin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response run(@PathParam("job") String job) {
        jobs.runNow(job, visit.viewer().person());
        return visit.done("/administration/taches", Flash.done("admin.job-started"));
    }
}
