package fr.essaim.host.lti.web;

import fr.essaim.host.lti.Launch;
import fr.essaim.host.lti.Tickets;
import fr.essaim.host.lti.people.RecognisePerson;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import fr.essaim.web.security.CurrentSession;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What somebody chooses after coming from a platform: pages to link to, or who of the roster it is. */
@Singleton
@Path("/lti")
@Produces(MediaType.TEXT_HTML)
public final class LtiChoicePage {

    private final Tickets tickets;
    private final CourseAnswers answers;
    private final RecognisePerson recognise;
    private final Visit visit;
    private final HttpServletRequest request;

    @Inject
    public LtiChoicePage(
            Tickets tickets,
            CourseAnswers answers,
            RecognisePerson recognise,
            Visit visit,
            HttpServletRequest request) {
        this.tickets = tickets;
        this.answers = answers;
        this.recognise = recognise;
        this.visit = visit;
        this.request = request;
    }

    @POST
    @Path("choix")
    @Allowed(Allowed.EVERYBODY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Html choose(@FormParam("ticket") String ticket, @FormParam("page") List<String> chosen) {
        SendView answer = answers.to(tickets.get(ticket), chosen);
        CurrentSession.of(request).formsMayGoTo(answer.origin());
        return Html.of("lti/send", answer, "lti.send");
    }

    @POST
    @Path("demande")
    @Allowed(Allowed.EVERYBODY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Html ask(@FormParam("ticket") String ticket, @FormParam("personne") String person) {
        Launch launch = tickets.get(ticket);
        if (person == null || person.isBlank()) {
            throw new Failure.Conflict("lti.choose-one");
        }
        recognise.ask(launch, Id.of(person));
        return Html.of("lti/who", new WhoView("", launch.name(), true, List.of()), "lti.who");
    }

    @POST
    @Path("pas-moi")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response notMe() {
        recognise.forgetAllOf(visit.viewer().person());
        CurrentSession.of(request).signOut();
        return visit.done("/", Flash.done("lti.forgotten"));
    }
}
