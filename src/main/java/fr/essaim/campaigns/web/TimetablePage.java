package fr.essaim.campaigns.web;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.SetTimetable;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Allowed;
import fr.essaim.web.Dates;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The day, its slots and its rooms. */
@Singleton
@Path("/campagnes/{campaign}/grille")
@Produces(MediaType.TEXT_HTML)
public final class TimetablePage {

    static final int SLOTS = 8;
    static final int ROOMS = 12;

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final SetTimetable setTimetable;
    private final TimetableForm reader;
    private final Visit visit;

    @Inject
    public TimetablePage(
            Transactions transactions,
            Campaigns campaigns,
            SetTimetable setTimetable,
            TimetableForm reader,
            Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.setTimetable = setTimetable;
        this.reader = reader;
        this.visit = visit;
    }

    @GET
    @Allowed("campaign.manage")
    public Html show(@PathParam("campaign") Id campaign) {
        SetupView view = SetupView.of(transactions.read(() -> campaigns.get(campaign)), List.of());
        return Html.of("campaigns/timetable", view, "campaigns.timetable");
    }

    @POST
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@PathParam("campaign") Id campaign, MultivaluedMap<String, String> form) {
        TimetableForm.Read read = reader.read(transactions.read(() -> campaigns.get(campaign)), form);
        setTimetable.set(
                campaign,
                Dates.parse("jour", form.getFirst("jour")),
                read.slots(),
                read.rooms(),
                new Shown(form.getFirst("vu")));
        return visit.done("/campagnes/" + campaign, Flash.done("campaigns.timetable-set"));
    }
}
