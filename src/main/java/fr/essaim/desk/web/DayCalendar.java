package fr.essaim.desk.web;

import fr.essaim.desk.Agenda;
import fr.essaim.desk.ReadAgenda;
import fr.essaim.desk.files.IcsDay;
import fr.essaim.kernel.Failure;
import fr.essaim.web.Allowed;
import fr.essaim.web.Messages;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** The day for the own calendar, as it stands now: the place obtained in the slot of free choice, and what one leads. */
@Singleton
@Path("/")
public final class DayCalendar {

    private final ReadAgenda agendas;
    private final Messages messages;
    private final Clock clock;
    private final Visit visit;

    @Inject
    public DayCalendar(ReadAgenda agendas, Messages messages, Clock clock, Visit visit) {
        this.agendas = agendas;
        this.messages = messages;
        this.clock = clock;
        this.visit = visit;
    }

    @GET
    @Path("journee/agenda.ics")
    @Allowed("pathway.view-own")
    @Produces(MediaType.WILDCARD)
    public Response calendar() {
        Agenda agenda = agendas.of(visit.viewer().person());
        if (agenda.isEmpty()) {
            throw new Failure.NotFound("web.no-such-page");
        }
        IcsDay file = new IcsDay(agenda, clock.instant(), clock.getZone(), key -> messages.say(visit.language(), key));
        return Response.ok(file.text(), "text/calendar;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"agenda.ics\"")
                .build();
    }
}
