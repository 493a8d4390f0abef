package fr.essaim.host.embedded.web;

import fr.essaim.host.embedded.Discuss;
import fr.essaim.host.embedded.Topic;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The groups of the one who asks, and what is said in each. */
@Singleton
@Path("/plateforme")
@Produces(MediaType.TEXT_HTML)
public final class GroupsPage {

    private final PlatformViews views;
    private final Discuss discuss;
    private final Visit visit;

    @Inject
    public GroupsPage(PlatformViews views, Discuss discuss, Visit visit) {
        this.views = views;
        this.discuss = discuss;
        this.visit = visit;
    }

    @GET
    @Allowed(Allowed.SIGNED_IN)
    public Html home() {
        return Html.of("host/groups", views.home(), "host.my-groups");
    }

    @GET
    @Path("/groupes/{group}")
    @Allowed(Allowed.SIGNED_IN)
    public Html group(@PathParam("group") Id group, @QueryParam("page") @DefaultValue("1") int page) {
        GroupView view = views.group(group, page);
        return Html.of("host/group", view, "host.group-title", view.name());
    }

    @POST
    @Path("/groupes/{group}/sujets")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @PathParam("group") Id group, @FormParam("titre") String title, @FormParam("texte") String text) {
        Topic topic = discuss.open(group, visit.viewer().person(), title, text);
        return visit.done("/plateforme/groupes/" + group + "/sujets/" + topic.id(), Flash.done("host.topic-opened"));
    }
}
