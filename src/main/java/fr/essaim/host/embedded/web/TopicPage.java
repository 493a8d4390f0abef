package fr.essaim.host.embedded.web;

import fr.essaim.host.embedded.Discuss;
import fr.essaim.kernel.Id;
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
import jakarta.ws.rs.core.Response;

/** One topic: reading, answering, changing and withdrawing what one wrote. */
@Singleton
@Path("/plateforme/groupes/{group}/sujets/{topic}")
@Produces(MediaType.TEXT_HTML)
public final class TopicPage {

    private final TopicViews views;
    private final Discuss discuss;
    private final Visit visit;

    @Inject
    public TopicPage(TopicViews views, Discuss discuss, Visit visit) {
        this.views = views;
        this.discuss = discuss;
        this.visit = visit;
    }

    @GET
    @Allowed(Allowed.SIGNED_IN)
    public Html show(@PathParam("group") Id group, @PathParam("topic") Id topic) {
        TopicView view = views.topic(group, topic);
        return Html.of("host/topic", view, "host.group-title", view.title());
    }

    @POST
    @Path("/reponses")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("group") Id group, @PathParam("topic") Id topic, @FormParam("texte") String text) {
        discuss.answer(group, topic, visit.viewer().person(), text);
        return visit.done(path(group, topic), Flash.done("host.answered"));
    }

    @GET
    @Path("/messages/{message}")
    @Allowed(Allowed.SIGNED_IN)
    public Html form(@PathParam("group") Id group, @PathParam("topic") Id topic, @PathParam("message") Id message) {
        return Html.of("host/edit", views.edit(group, topic, message), "host.edit-title");
    }

    @POST
    @Path("/messages/{message}")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(
            @PathParam("group") Id group,
            @PathParam("topic") Id topic,
            @PathParam("message") Id message,
            @FormParam("texte") String text) {
        discuss.edit(group, topic, message, visit.viewer().person(), text);
        return visit.done(path(group, topic), Flash.done("host.edited"));
    }

    @POST
    @Path("/messages/{message}/retrait")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("group") Id group, @PathParam("topic") Id topic, @PathParam("message") Id message) {
        boolean stands = discuss.withdraw(group, topic, message, visit.viewer().person());
        return visit.done(stands ? path(group, topic) : "/plateforme/groupes/" + group, Flash.done("host.taken-back"));
    }

    private static String path(Id group, Id topic) {
        return "/plateforme/groupes/" + group + "/sujets/" + topic;
    }
}
