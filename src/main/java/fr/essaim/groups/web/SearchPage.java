package fr.essaim.groups.web;

import fr.essaim.groups.GroupPlan;
import fr.essaim.groups.Search;
import fr.essaim.groups.forming.FormGroups;
import fr.essaim.groups.searching.RunSearches;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.solver.running.Run;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Asks for groups, and watches the search when it takes longer than a moment: leave the page, come back, stop it. */
@Singleton
@Path("/campagnes/{campaign}/groupes")
@Produces(MediaType.TEXT_HTML)
public final class SearchPage {

    /** Milliseconds in which a school's search is over, so that nobody sees a page of progress for it. */
    private static final long MOMENT = 900;

    /** What cannot be over in a moment shows its progress at once. */
    private static final long SHORT = 200;

    private static final long MOVES_OF_A_MOMENT = 5_000_000;

    private final FormGroups formGroups;
    private final RunSearches searches;
    private final Visit visit;

    @Inject
    public SearchPage(FormGroups formGroups, RunSearches searches, Visit visit) {
        this.formGroups = formGroups;
        this.searches = searches;
        this.visit = visit;
    }

    @POST
    @Path("/former")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response form(@PathParam("campaign") Id campaign, MultivaluedMap<String, String> form) {
        Search search = SearchForm.read(formGroups.next(campaign), formGroups.toPlace(campaign), form);
        Run<GroupPlan> run = searches.start(campaign, visit.viewer().person(), search);
        long patience = search.moves() <= MOVES_OF_A_MOMENT ? MOMENT : SHORT;
        return run.await(patience) ? over(campaign, run) : away(campaign, "groupes/recherche", Flash.NONE);
    }

    @GET
    @Path("/recherche")
    @Allowed("groups.edit")
    public Html watch(@PathParam("campaign") Id campaign) {
        return Html.of("groups/search", new SearchView(campaign, searches.of(campaign)), "groups.search");
    }

    @POST
    @Path("/recherche/arreter")
    @Allowed("groups.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop(
            @PathParam("campaign") Id campaign, @FormParam("garder") @DefaultValue("meilleure") String kept) {
        searches.stop(campaign, kept.equals("meilleure"));
        Run<GroupPlan> run = searches.of(campaign).orElseThrow(() -> new Failure.NotFound("groups.no-search"));
        return run.await(SHORT) ? over(campaign, run) : away(campaign, "groupes/recherche", Flash.NONE);
    }

    private Response over(Id campaign, Run<GroupPlan> run) {
        run.failure().ifPresent(why -> {
            throw why;
        });
        if (run.state() == Run.State.ABANDONED) {
            return away(campaign, "groupes", Flash.done("groups.search-abandoned"));
        }
        return run.found()
                .map(plan -> away(campaign, "groupes", formed(campaign, plan)))
                .orElseGet(() -> away(campaign, "groupes/recherche", Flash.NONE));
    }

    private static Flash formed(Id campaign, GroupPlan plan) {
        Flash say = Flash.done("groups.formed", plan.groups().size(), plan.placed());
        return plan.revision() > 1 ? say.withUndo("/campagnes/" + campaign + "/groupes/annuler") : say;
    }

    private Response away(Id campaign, String page, Flash say) {
        return visit.done("/campagnes/" + campaign + "/" + page, say);
    }
}
