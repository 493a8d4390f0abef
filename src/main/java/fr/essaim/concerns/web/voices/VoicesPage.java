package fr.essaim.concerns.web.voices;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.concerns.Concern;
import fr.essaim.concerns.voices.ClusterVoices;
import fr.essaim.kernel.Audit;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The team puts together what colleagues wrote in their own words. Nobody’s name is on the page. */
@Singleton
@Path("/campagnes/{campaign}/preoccupations/libres")
@Produces(MediaType.TEXT_HTML)
public final class VoicesPage {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ClusterVoices voices;
    private final Audit audit;
    private final Visit visit;

    @Inject
    public VoicesPage(Transactions transactions, Campaigns campaigns, ClusterVoices voices, Audit audit, Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.voices = voices;
        this.audit = audit;
        this.visit = visit;
    }

    /** What a person wrote is read, if without his name: the look is noted. */
    @GET
    @Allowed("profile.view-individual")
    public Html show(@PathParam("campaign") Id campaign) {
        audit.note(Audit.Act.read(
                visit.viewer().person(),
                "concerns.audit-voices-read",
                "concerns.audit-why-gathering",
                Set.of(campaign.value())));
        VoicesView view = new VoicesView(
                transactions.read(() -> campaigns.get(campaign)), voices.board(campaign, mine(campaign)));
        return Html.of("concerns/voices", view, "concerns.voices");
    }

    private Set<String> mine(Id campaign) {
        return visit.viewer().mayReadPeopleOf(campaign);
    }

    @POST
    @Path("/regrouper")
    @Allowed("profile.view-individual")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response gather(
            @PathParam("campaign") Id campaign,
            @FormParam("v") List<String> keys,
            @FormParam("dans") @DefaultValue("") String cluster,
            @FormParam("nom") @DefaultValue("") String label) {
        if (cluster.isEmpty()) {
            voices.gather(campaign, mine(campaign), keys, label);
        } else {
            voices.add(campaign, mine(campaign), keys, Id.of(cluster));
        }
        return done(campaign, "concerns.voices-gathered");
    }

    @POST
    @Path("/renommer")
    @Allowed("profile.view-individual")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(
            @PathParam("campaign") Id campaign,
            @FormParam("groupe") Id cluster,
            @FormParam("nom") @DefaultValue("") String label,
            @FormParam("proche") @DefaultValue("") String concern) {
        voices.rename(
                campaign, cluster, label, concern.isEmpty() ? Optional.empty() : Optional.of(Concern.of(concern)));
        return done(campaign, "concerns.voices-renamed");
    }

    @POST
    @Path("/reunir")
    @Allowed("profile.view-individual")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(
            @PathParam("campaign") Id campaign, @FormParam("groupe") Id cluster, @FormParam("avec") Id into) {
        voices.merge(campaign, cluster, into);
        return done(campaign, "concerns.voices-merged");
    }

    @POST
    @Path("/sortir")
    @Allowed("profile.view-individual")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOut(@PathParam("campaign") Id campaign, @FormParam("v") @DefaultValue("") String key) {
        voices.takeOut(campaign, key);
        return done(campaign, "concerns.voices-out");
    }

    @POST
    @Path("/annuler")
    @Allowed("profile.view-individual")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("campaign") Id campaign) {
        voices.undo(campaign);
        return visit.done(path(campaign), Flash.done("concerns.voices-undone"));
    }

    private Response done(Id campaign, String said) {
        return visit.done(path(campaign), Flash.done(said).withUndo(path(campaign) + "/annuler"));
    }

    private static String path(Id campaign) {
        return "/campagnes/" + campaign + "/preoccupations/libres";
    }
}
