package fr.essaim.pathways.web.building;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.pathways.PathwayPlan;
import fr.essaim.pathways.building.RunBuildings;
import fr.essaim.pathways.planning.BuildPathways;
import fr.essaim.solver.running.Run;
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

/** Asks for pathways, and watches the search when it takes longer than a moment: leave the page, come back, stop it. */
@Singleton
@Path("/campagnes/{campaign}/parcours")
@Produces(MediaType.TEXT_HTML)
public final class BuildingPage {

    /** Milliseconds after which progress is shown. A school's pathways are built by then. */
    private static final long MOMENT = 600;

    /** After which the page says that it is stopping. */
    private static final long SHORT = 200;

    private final BuildPathways buildPathways;
    private final RunBuildings buildings;
    private final Visit visit;

    @Inject
    public BuildingPage(BuildPathways buildPathways, RunBuildings buildings, Visit visit) {
        this.buildPathways = buildPathways;
        this.buildings = buildings;
        this.visit = visit;
    }

    @POST
    @Path("/construire")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response build(@PathParam("campaign") Id campaign, MultivaluedMap<String, String> form) {
        Run<PathwayPlan> building = buildings.start(campaign, PricesForm.read(buildPathways.weights(campaign), form));
        return building.await(MOMENT) ? over(campaign, building) : watching(campaign);
    }

    @GET
    @Path("/recherche")
    @Allowed("groups.edit")
    public Html watch(@PathParam("campaign") Id campaign) {
        return Html.of("pathways/building", new BuildingView(campaign, buildings.of(campaign)), "pathways.building");
    }

    @POST
    @Path("/recherche/arreter")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop(@PathParam("campaign") Id campaign) {
        buildings.stop(campaign);
        Run<PathwayPlan> building =
                buildings.of(campaign).orElseThrow(() -> new Failure.NotFound("pathways.building-none"));
        return building.await(SHORT) ? over(campaign, building) : watching(campaign);
    }

    private Response over(Id campaign, Run<PathwayPlan> building) {
        building.failure().ifPresent(why -> {
            throw why;
        });
        String page = "/campagnes/" + campaign + "/parcours";
        return building.found()
                .map(plan -> visit.done(page, built(page, plan)))
                .orElseGet(() -> building.state() == Run.State.FAILED
                        ? watching(campaign)
                        : visit.done(page, Flash.done("pathways.building-stopped")));
    }

    private static Flash built(String page, PathwayPlan plan) {
        Flash built = Flash.done("pathways.built", plan.sessions().size());
        return plan.version() > 1 ? built.withUndo(page + "/annuler") : built;
    }

    private Response watching(Id campaign) {
        return visit.done("/campagnes/" + campaign + "/parcours/recherche", Flash.NONE);
    }
}
