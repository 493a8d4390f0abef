package fr.essaim.impressions.web.readers;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.campaigns.academies.Academies;
import fr.essaim.impressions.board.ReadFeelings;
import fr.essaim.impressions.web.FeelingsView;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Allowed;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;

/** A representative of the académie reads what its campaigns left, as counts of five and more and nothing else. */
@Singleton
@Path("/academie/ressentis")
@Produces(MediaType.TEXT_HTML)
public final class AcademyFeelingsPage {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ReadFeelings feelings;
    private final Visit visit;

    @Inject
    public AcademyFeelingsPage(Transactions transactions, Campaigns campaigns, ReadFeelings feelings, Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.feelings = feelings;
        this.visit = visit;
    }

    @GET
    @Allowed("academy.view")
    public Html list() {
        return Html.of("impressions/academy", mine(), "impressions.academy");
    }

    @GET
    @Path("/{day}")
    @Allowed("academy.view")
    public Html show(@PathParam("day") Id day, @QueryParam("question") @DefaultValue("pleasure") String question) {
        if (mine().stream().map(Campaign::id).noneMatch(day::equals)) {
            throw new Failure.NotFound("campaigns.no-such-campaign");
        }
        FeelingsView view = FeelingsView.counts(feelings.board(day), question, "/academie/ressentis/" + day);
        return Html.of("impressions/board", view, "impressions.board");
    }

    private List<Campaign> mine() {
        Set<String> academies = visit.viewer().academies();
        return transactions.read(() -> campaigns.all().stream()
                .filter(campaign -> Academies.takePart(academies, campaign))
                .toList());
    }
}
