package fr.essaim.academy.web;

import fr.essaim.animators.requests.AnswerRequest;
import fr.essaim.animators.requests.Request.State;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Dates;
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
import java.util.List;

/** What I am asked to animate: yes, no, or another day. */
@Singleton
@Path("/vivier/demandes")
@Produces(MediaType.TEXT_HTML)
public final class RequestsPage {

    private final AnswerRequest answer;
    private final Visit visit;

    @Inject
    public RequestsPage(AnswerRequest answer, Visit visit) {
        this.answer = answer;
        this.visit = visit;
    }

    @GET
    @Allowed(Allowed.SIGNED_IN)
    public Html mine() {
        return Html.of("academy/requests", new RequestsView(answer.of(me())), "academy.requests");
    }

    @GET
    @Path("/{day}")
    @Allowed(Allowed.SIGNED_IN)
    public Html one(@PathParam("day") Id day) {
        RequestsView view = new RequestsView(List.of(answer.one(me(), day)));
        return Html.of("academy/request", view, "academy.request");
    }

    @POST
    @Path("/{day}")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("day") Id day,
            @FormParam("reponse") @DefaultValue("") String said,
            @FormParam("pourquoi") @DefaultValue("") String why,
            @FormParam("autre-jour") @DefaultValue("") String otherDay) {
        answer.answer(me(), day, state(said), why, Dates.parse("autre-jour", otherDay));
        return visit.done("/vivier/demandes", Flash.done("academy.answered-" + said));
    }

    private static State state(String said) {
        return List.of(State.ACCEPTED, State.DECLINED, State.OTHER_DAY).stream()
                .filter(one -> one.field().equals(said))
                .findFirst()
                .orElseThrow(() -> new Failure.Invalid("reponse", "animators.answer-missing"));
    }

    private Id me() {
        return visit.viewer().person();
    }
}
