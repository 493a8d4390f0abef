package fr.essaim.host.embedded.web.arrivals;

import fr.essaim.host.embedded.arrivals.Doors;
import fr.essaim.host.embedded.arrivals.Recognise;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.signin.Arrival;
import fr.essaim.host.spi.signin.Door;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Visit;
import fr.essaim.web.browser.OwnPath;
import fr.essaim.web.security.CurrentSession;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/**
 * Where browsers arrive from a host. Each way in ends with a session of ours, or with the sign-in page, which then
 * knows whom to link.
 */
@Singleton
@Path("/")
public final class ArrivalPage {

    private final Doors doors;
    private final Recognise recognise;
    private final CasStates states;
    private final Visit visit;
    private final HttpServletRequest request;

    @Inject
    public ArrivalPage(Doors doors, Recognise recognise, CasStates states, Visit visit, HttpServletRequest request) {
        this.doors = doors;
        this.recognise = recognise;
        this.states = states;
        this.visit = visit;
        this.request = request;
    }

    /** To the sign-in server, which sends the browser back to {@link #fromCas}. */
    @GET
    @Path("connexion/cas")
    @Allowed(Allowed.EVERYBODY)
    public Response toCas(@QueryParam("retour") @DefaultValue("/") String back) {
        CasStates.State state = states.open(back);
        URI entrance = door("cas").entrance(states.service(state)).orElseThrow(ArrivalPage::closed);
        return Response.seeOther(entrance).cookie(states.cookie(state, request)).build();
    }

    @GET
    @Path("connexion/cas/retour")
    @Allowed(Allowed.EVERYBODY)
    public Response fromCas(
            @QueryParam("ticket") @DefaultValue("") String ticket,
            @QueryParam("etat") @DefaultValue("") String state,
            @CookieParam(CasStates.COOKIE) @DefaultValue("") String cookie) {
        CasStates.State kept = states.take(state, cookie);
        return enter(validate("cas", ticket, states.service(kept)), kept.back());
    }

    /** A launch of the contract: the host sends the browser by itself, with a one-time ticket. */
    @GET
    @Path("launch")
    @Allowed(Allowed.EVERYBODY)
    public Response launch(
            @QueryParam("ticket") @DefaultValue("") String ticket,
            @QueryParam("target") @DefaultValue("/") String target) {
        Arrival arrival = validate("ticket", ticket, states.address("launch"));
        return enter(arrival, arrival.target().isEmpty() ? target : arrival.target());
    }

    /** Behind the host's proxy: its own cookie says who it is. */
    @GET
    @Path("connexion/plateforme")
    @Allowed(Allowed.EVERYBODY)
    public Response byCookie(
            @CookieParam("Elgg") @DefaultValue("") String cookie,
            @QueryParam("retour") @DefaultValue("/") String back) {
        return enter(validate("cookie", cookie, ""), back);
    }

    private Arrival validate(String way, String ticket, String service) {
        try {
            return door(way).validate(ticket, service);
        } catch (HostFailure failure) {
            throw failure.code().equals("ticket")
                    ? new Failure.Refused("host.ticket-no-good")
                    : new Failure.HostDown("host.door-silent");
        }
    }

    private Response enter(Arrival arrival, String back) {
        String path = OwnPath.of(back);
        Optional<Id> person = recognise.person(arrival);
        if (person.isPresent()) {
            CurrentSession.of(request).signIn(person.get());
            return visit.done(path, Flash.NONE);
        }
        String code = recognise.wait(arrival);
        return visit.done("/connexion?lien=" + code + "&retour=" + CasStates.encoded(path), Flash.NONE);
    }

    private Door door(String id) {
        return doors.find(id).orElseThrow(ArrivalPage::closed);
    }

    private static Failure closed() {
        return new Failure.NotFound("kernel.no-such-thing");
    }
}
