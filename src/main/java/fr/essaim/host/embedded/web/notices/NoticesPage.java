package fr.essaim.host.embedded.web.notices;

import fr.essaim.host.embedded.notices.Notice;
import fr.essaim.host.embedded.notices.NoticeBoxes;
import fr.essaim.host.embedded.notices.ReadNotices;
import fr.essaim.host.embedded.web.Moments;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** What one was told. */
@Singleton
@Path("/plateforme/avis")
@Produces(MediaType.TEXT_HTML)
public final class NoticesPage {

    private final Transactions transactions;
    private final NoticeBoxes boxes;
    private final ReadNotices readNotices;
    private final Clock clock;
    private final Visit visit;

    @Inject
    public NoticesPage(
            Transactions transactions, NoticeBoxes boxes, ReadNotices readNotices, Clock clock, Visit visit) {
        this.transactions = transactions;
        this.boxes = boxes;
        this.readNotices = readNotices;
        this.clock = clock;
        this.visit = visit;
    }

    @GET
    @Allowed(Allowed.SIGNED_IN)
    public Html list() {
        List<Notice> told = transactions.read(() -> boxes.of(visit.viewer().person()));
        return Html.of("host/notices", NoticesView.of(told, Moments.of(clock, visit.language())), "host.notices");
    }

    /** Opening a notice is what makes it read: a form, because a link must change nothing. */
    @POST
    @Path("/{notice}")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@PathParam("notice") Id notice) {
        String path = readNotices.open(visit.viewer().person(), notice);
        return path.startsWith("/")
                ? visit.done(path, Flash.NONE)
                : Response.seeOther(URI.create(path)).build();
    }

    @POST
    @Path("/tous")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response all() {
        readNotices.all(visit.viewer().person());
        return visit.done("/plateforme/avis", Flash.done("host.notices-read"));
    }
}
