package fr.essaim.host.lti.web;

import fr.essaim.host.lti.Launch;
import fr.essaim.host.lti.ManagePlatforms;
import fr.essaim.host.lti.Tickets;
import fr.essaim.host.lti.people.RecognisePerson;
import fr.essaim.host.lti.people.RecognisePerson.Recognition;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Language;
import fr.essaim.web.browser.OwnPath;
import fr.essaim.web.security.CurrentSession;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;

/** What somebody whose message is good sees first. */
@Singleton
public final class Arrival {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    private final ManagePlatforms platforms;
    private final RecognisePerson recognise;
    private final Tickets tickets;
    private final LinkablePages pages;
    private final HttpServletRequest request;

    @Inject
    public Arrival(
            ManagePlatforms platforms,
            RecognisePerson recognise,
            Tickets tickets,
            LinkablePages pages,
            HttpServletRequest request) {
        this.platforms = platforms;
        this.recognise = recognise;
        this.tickets = tickets;
        this.pages = pages;
        this.request = request;
    }

    /** Who chooses pages for a course needs not be one of ours; what he may not see is not offered. */
    Response of(Launch launch) {
        launch.course().ifPresent(platforms::met);
        Recognition found = recognise.recognise(launch);
        if (launch.deepLinking().isPresent()) {
            ChoiceView choice = new ChoiceView(tickets.keep(launch), pages.of(found.person()), launch);
            return page(Html.of("lti/choice", choice, "lti.choose"));
        }
        if (found.person().isEmpty()) {
            String ticket = found.candidates().isEmpty() ? "" : tickets.keep(launch);
            return page(Html.of("lti/who", new WhoView(ticket, launch.name(), found), "lti.who"));
        }
        CurrentSession session = CurrentSession.of(request);
        session.signIn(found.person().get());
        if (LANGUAGES.contains(launch.locale())) {
            session.speak(Language.of(launch.locale()));
        }
        if (found.fresh()) {
            session.leave(Flash.done("lti.recognised", launch.name()).withUndo("/lti/pas-moi"));
        }
        return Response.seeOther(URI.create(OwnPath.of(launch.page()).substring(1)))
                .build();
    }

    private static Response page(Html html) {
        return Response.ok(html).type("text/html;charset=UTF-8").build();
    }
}
