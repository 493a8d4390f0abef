package fr.essaim.impressions.web.ideas;

import fr.essaim.impressions.ideas.FirstIdea;
import fr.essaim.impressions.ideas.KeepIdea;
import fr.essaim.kernel.Id;
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

/** My first ideas, and who has a near one. */
@Singleton
@Path("/idees")
@Produces(MediaType.TEXT_HTML)
public final class IdeasPage {

    private final KeepIdea keepIdea;
    private final IdeaViews views;
    private final Visit visit;

    @Inject
    public IdeasPage(KeepIdea keepIdea, IdeaViews views, Visit visit) {
        this.keepIdea = keepIdea;
        this.views = views;
        this.visit = visit;
    }

    @GET
    @Allowed("journal.write")
    public Html mine() {
        return Html.of("impressions/ideas", views.mine(me()), "impressions.ideas");
    }

    @GET
    @Path("/nouvelle")
    @Allowed("journal.write")
    public Html form() {
        return Html.of("impressions/idea", views.blank(me()), "impressions.idea-new");
    }

    @POST
    @Path("/nouvelle")
    @Allowed("journal.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(MultivaluedMap<String, String> form) {
        IdeaForm typed = new IdeaForm(form);
        FirstIdea idea = keepIdea.write(me(), typed.campaign(), typed.card(), typed.shared());
        return visit.done("/idees/" + idea.id(), kept(idea));
    }

    /** From a line of the journal, in one tap. */
    @POST
    @Path("/du-journal/{entry}")
    @Allowed("journal.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fromJournal(@PathParam("entry") Id entry, @FormParam("ligne") @DefaultValue("0") String line) {
        FirstIdea idea = keepIdea.fromEntry(me(), entry, line.matches("[0-9]") ? Integer.parseInt(line) : 0);
        return visit.done("/idees/" + idea.id(), kept(idea));
    }

    @GET
    @Path("/{idea}")
    @Allowed("journal.write")
    public Html show(@PathParam("idea") Id idea) {
        return Html.of("impressions/idea", views.one(keepIdea.mine(me(), idea)), "impressions.idea");
    }

    @POST
    @Path("/{idea}")
    @Allowed("journal.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("idea") Id idea, MultivaluedMap<String, String> form) {
        IdeaForm typed = new IdeaForm(form);
        keepIdea.change(me(), idea, typed.card(), typed.shared());
        return visit.done("/idees/" + idea, Flash.done("impressions.idea-kept"));
    }

    @POST
    @Path("/{idea}/retirer")
    @Allowed("journal.write")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@PathParam("idea") Id idea) {
        keepIdea.drop(me(), idea);
        return visit.done("/idees", Flash.done("impressions.idea-dropped"));
    }

    private static Flash kept(FirstIdea idea) {
        return Flash.done("impressions.idea-kept").withUndo("/idees/" + idea.id() + "/retirer");
    }

    private Id me() {
        return visit.viewer().person();
    }
}
