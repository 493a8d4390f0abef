package fr.essaim.journal.web.prompts;

import fr.essaim.journal.prompts.Prompts;
import fr.essaim.journal.prompts.WordPrompts;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
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
import jakarta.ws.rs.core.Response;

/** What the journal asks about a workshop, worded by its team or its animator. */
@Singleton
@Path("/campagnes/{campaign}/ateliers/{workshop}/journal")
@Produces(MediaType.TEXT_HTML)
public final class PromptsPage {

    private final WordPrompts prompts;
    private final Visit visit;

    @Inject
    public PromptsPage(WordPrompts prompts, Visit visit) {
        this.prompts = prompts;
        this.visit = visit;
    }

    @GET
    @Allowed("workshop.edit")
    public Html form(@PathParam("campaign") Id campaign, @PathParam("workshop") Id workshop) {
        WordPrompts.Asked asked = prompts.read(visit.viewer().person(), campaign, workshop);
        return Html.of("journal/prompts", asked, "journal.prompts");
    }

    @POST
    @Allowed("workshop.edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response word(
            @PathParam("campaign") Id campaign,
            @PathParam("workshop") Id workshop,
            @FormParam("retenu") @DefaultValue("") String retained,
            @FormParam("idees") @DefaultValue("") String ideas,
            @FormParam("propositions") @DefaultValue("") String proposals,
            @FormParam("vu") String seen) {
        Prompts typed = new Prompts(retained, ideas, proposals);
        prompts.word(visit.viewer().person(), campaign, workshop, typed, new Shown(seen));
        return visit.done("/ateliers/" + workshop, Flash.done("journal.prompts-kept"));
    }
}
