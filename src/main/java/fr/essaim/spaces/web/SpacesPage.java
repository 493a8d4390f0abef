package fr.essaim.spaces.web;

import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.spaces.CloseSpaces;
import fr.essaim.spaces.DiscussionSpace;
import fr.essaim.spaces.DiscussionSpaces;
import fr.essaim.spaces.EarlierSpace;
import fr.essaim.spaces.reconciler.MendSpaces;
import fr.essaim.spaces.reconciler.Reconcile;
import fr.essaim.spaces.reconciler.SettleDrift;
import fr.essaim.web.Allowed;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** How far the groups' spaces are on the host, and the buttons that set them going again. */
@Singleton
@Path("/campagnes/{campaign}/espaces")
@Produces(MediaType.TEXT_HTML)
public final class SpacesPage {

    private final Transactions transactions;
    private final DiscussionSpaces spaces;
    private final MendSpaces mendSpaces;
    private final SettleDrift settleDrift;
    private final CloseSpaces closeSpaces;
    private final MissedNotices missedNotices;
    private final Reconcile reconcile;
    private final Clock clock;
    private final Visit visit;

    @Inject
    public SpacesPage(
            Transactions transactions,
            DiscussionSpaces spaces,
            MendSpaces mendSpaces,
            SettleDrift settleDrift,
            CloseSpaces closeSpaces,
            MissedNotices missedNotices,
            Reconcile reconcile,
            Clock clock,
            Visit visit) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.mendSpaces = mendSpaces;
        this.settleDrift = settleDrift;
        this.closeSpaces = closeSpaces;
        this.missedNotices = missedNotices;
        this.reconcile = reconcile;
        this.clock = clock;
        this.visit = visit;
    }

    @GET
    @Allowed("campaign.manage")
    public Html show(@PathParam("campaign") Id campaign) {
        return Html.of("spaces/progress", view(campaign, mine(campaign)), "spaces.title");
    }

    private SpacesView view(Id campaign, List<DiscussionSpace> mine) {
        return here(SpacesView.of(
                        "/campagnes/" + campaign,
                        mine,
                        this::earlier,
                        visit.viewer().person(),
                        clock.getZone(),
                        visit.language()))
                .missing(missedNotices.of(campaign, mine, schools(campaign)));
    }

    private SpacesView here(SpacesView view) {
        return view.on(reconcile.closing(), reconcile.usesSchoolTopics(), reconcile.isOpen());
    }

    @POST
    @Path("/accord")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mend(@PathParam("campaign") Id campaign) {
        mendSpaces.mend(campaign);
        return done(campaign, "spaces.mending");
    }

    @POST
    @Path("/verification")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(@PathParam("campaign") Id campaign) {
        reconcile.check(campaign);
        return done(campaign, "spaces.checked-now");
    }

    /** One thing that changed on the host: made as it was, or taken as it is. */
    @POST
    @Path("/ecart")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(
            @PathParam("campaign") Id campaign,
            @FormParam("groupe") Id group,
            @FormParam("ecart") DriftForm drift,
            @FormParam("sujet") @DefaultValue("") String subject,
            @FormParam("choix") @DefaultValue("accepter") String choice) {
        settleDrift.settle(known(campaign, group), drift.kind(), subject, DriftForm.choice(choice));
        return done(campaign, "spaces.settled");
    }

    @POST
    @Path("/fermeture")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("campaign") Id campaign, @FormParam("groupe") Id group) {
        closeSpaces.close(known(campaign, group));
        return done(campaign, "spaces.closing");
    }

    @POST
    @Path("/reouverture")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(@PathParam("campaign") Id campaign, @FormParam("groupe") Id group) {
        closeSpaces.reopen(known(campaign, group));
        return done(campaign, "spaces.reopening");
    }

    /** The notices that people of the viewer's schools miss, tried again. */
    @POST
    @Path("/avis")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response notices(@PathParam("campaign") Id campaign) {
        missedNotices.retry(campaign, mine(campaign), schools(campaign));
        mendSpaces.wake(campaign);
        return done(campaign, "spaces.mending");
    }

    private Response done(Id campaign, String key) {
        return visit.done("/campagnes/" + campaign + "/espaces", Flash.done(key));
    }

    /** The spaces of groups of the viewer's schools, and of those made of several. */
    private List<DiscussionSpace> mine(Id campaign) {
        Set<String> schools = schools(campaign);
        return transactions.read(() -> spaces.ofCampaign(campaign)).stream()
                .filter(space -> space.uai().map(schools::contains).orElse(true))
                .toList();
    }

    private List<EarlierSpace> earlier(Id group) {
        return transactions.read(() -> spaces.readable(group));
    }

    private Set<String> schools(Id campaign) {
        return visit.viewer().steers(campaign);
    }

    private Id known(Id campaign, Id group) {
        return mine(campaign).stream()
                .map(DiscussionSpace::group)
                .filter(group::equals)
                .findFirst()
                .orElseThrow(() -> new Failure.NotFound("spaces.none"));
    }
}
