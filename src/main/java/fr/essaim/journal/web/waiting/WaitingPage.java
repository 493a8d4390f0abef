package fr.essaim.journal.web.waiting;

import fr.essaim.web.Allowed;
import fr.essaim.web.Html;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * What waits in this browser: written without a network, or refused once there was one. The page brings the words; the
 * texts never left the browser, whose script puts them in. Whoever is signed in finds them again, also once the hat is
 * gone with which they were written.
 */
@Singleton
@Path("/journal/attente")
@Produces(MediaType.TEXT_HTML)
public final class WaitingPage {

    @GET
    @Allowed(Allowed.SIGNED_IN)
    public Html show() {
        return Html.of("journal/waiting", "", "journal.waiting-here");
    }
}
