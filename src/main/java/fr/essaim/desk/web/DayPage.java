package fr.essaim.desk.web;

import fr.essaim.desk.Asked;
import fr.essaim.desk.ReadAgenda;
import fr.essaim.desk.ReadAsked;
import fr.essaim.desk.ReadTeacherDay;
import fr.essaim.desk.TeacherDay;
import fr.essaim.groups.GroupSize;
import fr.essaim.kernel.Id;
import fr.essaim.spaces.notices.OwnNotices;
import fr.essaim.web.Allowed;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/** A teacher's home, and the page of a group. */
@Singleton
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class DayPage {

    private final ReadTeacherDay days;
    private final ReadAsked asked;
    private final ReadAgenda agendas;
    private final OwnNotices notices;
    private final GroupSize size;
    private final Visit visit;

    @Inject
    public DayPage(
            ReadTeacherDay days, ReadAsked asked, ReadAgenda agendas, OwnNotices notices, GroupSize size, Visit visit) {
        this.days = days;
        this.asked = asked;
        this.agendas = agendas;
        this.notices = notices;
        this.size = size;
        this.visit = visit;
    }

    @GET
    @Path("journee")
    @Allowed("pathway.view-own")
    public Html day() {
        Id person = visit.viewer().person();
        NoDay open = new NoDay(asked.of(person), leads(person));
        return days.of(person)
                .map(day -> Html.of("desk/day", view(day, open.asked(), open.led()), "desk.day"))
                .orElseGet(() -> Html.of("desk/no_day", open, "desk.day"));
    }

    /** What comes next and nothing else: small enough for a panel of the host. */
    @GET
    @Path("journee/seance")
    @Allowed("pathway.view-own")
    public Html next() {
        Optional<DayView> day = days.of(visit.viewer().person()).map(one -> view(one, List.of(), LedView.NONE));
        return Html.of("desk/next", new NextView(day), "desk.next");
    }

    @GET
    @Path("groupes/{group}")
    @Allowed("pathway.view-own")
    public Html group(@PathParam("group") Id group) {
        TeacherDay day = days.ofGroup(visit.viewer().person(), group);
        return Html.of(
                "desk/group",
                view(day, List.of(), LedView.NONE),
                "desk.group",
                day.group().label());
    }

    private LedView leads(Id person) {
        return new LedView(days.led(person), agendas.of(person).led(), visit.language());
    }

    private DayView view(TeacherDay day, List<Asked> open, LedView led) {
        Id person = visit.viewer().person();
        int unread = notices.unread(person).size();
        return new DayView(day, person, visit.language(), unread, open, led, size.atMost());
    }
}
