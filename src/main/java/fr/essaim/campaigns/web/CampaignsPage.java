package fr.essaim.campaigns.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.OpenCampaign;
import fr.essaim.campaigns.Rosters;
import fr.essaim.campaigns.School;
import fr.essaim.campaigns.Uai;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.OneLine;
import fr.essaim.kernel.Transactions;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The campaigns of the viewer, and the opening of a new one. */
@Singleton
@Path("/campagnes")
@Produces(MediaType.TEXT_HTML)
public final class CampaignsPage {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Rosters rosters;
    private final OpenCampaign openCampaign;
    private final Visit visit;

    @Inject
    public CampaignsPage(
            Transactions transactions, Campaigns campaigns, Rosters rosters, OpenCampaign openCampaign, Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.openCampaign = openCampaign;
        this.visit = visit;
    }

    @GET
    @Allowed("campaign.manage")
    public Html list() {
        return Html.of("campaigns/list", new CampaignsView(transactions.read(this::lines), true), "campaigns.list");
    }

    private List<CampaignsView.Line> lines() {
        return campaigns.all().stream()
                .filter(campaign -> !visit.viewer().steers(campaign.id()).isEmpty())
                .map(this::line)
                .toList();
    }

    private CampaignsView.Line line(Campaign campaign) {
        String day = Dates.day(campaign.day(), visit.language());
        return CampaignsView.Line.of(campaign, day, rosters.of(campaign.id()).size());
    }

    @GET
    @Path("/nouvelle")
    @Allowed("campaign.manage")
    public Html form() {
        return Html.of("campaigns/new", "", "campaigns.new");
    }

    @POST
    @Path("/nouvelle")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @FormParam("titre") String title,
            @FormParam("jour") String day,
            @FormParam("academie") @DefaultValue("") String academy,
            @FormParam("uai") String uai,
            @FormParam("nom") @DefaultValue("") String name,
            @FormParam("ville") @DefaultValue("") String town) {
        School school = new School(Uai.clean(uai), OneLine.of(name), OneLine.of(town));
        Id campaign = openCampaign.open(
                visit.viewer().person(), title, OneLine.of(academy), Dates.parse("jour", day), school);
        return visit.done("/campagnes/" + campaign + "/colleges", Flash.done("campaigns.opened"));
    }
}
