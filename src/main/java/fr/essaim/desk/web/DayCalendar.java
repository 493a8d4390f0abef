package fr.essaim.desk.web;

import fr.essaim.desk.ReadTeacherDay;
import fr.essaim.desk.TeacherDay;
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

/** The day for the own calendar, as it stands now: the place obtained in the slot of free choice is in it. */
@Singleton
@Path("/")
public final class DayCalendar {

    private final ReadTeacherDay days;
    private final Messages messages;
    private final Clock clock;
    private final Visit visit;

    @Inject
    public DayCalendar(ReadTeacherDay days, Messages messages, Clock clock, Visit visit) {
        this.days = days;
        this.messages = messages;
        this.clock = clock;
        this.visit = visit;
    }

    @GET
    @Path("journee/agenda.ics")
    @Allowed("pathway.view-own")
    @Produces(MediaType.WILDCARD)
    public Response calendar() {
        TeacherDay day = days.of(visit.viewer().person())
                .filter(one -> one.campaign().day() != null)
                .orElseThrow(() -> new Failure.NotFound("web.no-such-page"));
        IcsDay file = new IcsDay(day, clock.instant(), clock.getZone(), key -> messages.say(visit.language(), key));
        return Response.ok(file.text(), "text/calendar;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"agenda.ics\"")
                .build();
    }
}
