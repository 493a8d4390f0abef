package fr.essaim.impressions.web;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.impressions.gathered.GatherImpressions;
import fr.essaim.impressions.gathered.Gathered;
import fr.essaim.impressions.gathered.TeamWords;
import fr.essaim.impressions.verbatims.DecideVerbatim;
import fr.essaim.impressions.verbatims.Decision;
import fr.essaim.impressions.verbatims.ReadVerbatims;
import fr.essaim.impressions.verbatims.Verbatim;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Shown;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import fr.essaim.workshops.Workshops;
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

/** The project team reads comments before others do, notes what it hears, and says in its own words what it sees. */
@Singleton
@Path("/campagnes/{campaign}/ressentis/mots")
@Produces(MediaType.TEXT_HTML)
public final class WordsPage {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final Workshops workshops;
    private final ReadVerbatims verbatims;
    private final DecideVerbatim decide;
    private final Gathered gathered;
    private final GatherImpressions gather;
    private final Visit visit;

    @Inject
    public WordsPage(
            Transactions transactions,
            Campaigns campaigns,
            Workshops workshops,
            ReadVerbatims verbatims,
            DecideVerbatim decide,
            Gathered gathered,
            GatherImpressions gather,
            Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.workshops = workshops;
        this.verbatims = verbatims;
        this.decide = decide;
        this.gathered = gathered;
        this.gather = gather;
        this.visit = visit;
    }

    @GET
    @Allowed("impression.read-words")
    public Html show(@PathParam("campaign") Id campaign) {
        List<Verbatim> all = verbatims.all(campaign);
        WordsView view = transactions.read(() -> new WordsView(
                campaigns.get(campaign),
                workshops.of(campaign),
                all,
                gathered.notes(campaign),
                gathered.words(campaign),
                visit.language()));
        return Html.of("impressions/words", view, "impressions.words");
    }

    @POST
    @Path("/{word}")
    @Allowed("impression.read-words")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("campaign") Id campaign,
            @PathParam("word") Id word,
            @FormParam("lu") @DefaultValue("") String read,
            @FormParam("decision") @DefaultValue("") String said) {
        Decision decision = said.equals("partager")
                ? Decision.SHARED
                : said.equals("revoir") ? Decision.PENDING : Decision.KEPT_BACK;
        decide.decide(campaign, word, read, decision);
        return visit.done(
                back(campaign),
                Flash.done("impressions.decided-"
                        + decision.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
    }

    @POST
    @Path("/synthese")
    @Allowed("impression.read-words")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(
            @PathParam("campaign") Id campaign,
            @FormParam("ressenti") @DefaultValue("") String feelings,
            @FormParam("dynamiques") @DefaultValue("") String dynamics,
            @FormParam("vu") String seen) {
        gather.say(campaign, new TeamWords(feelings, dynamics), new Shown(seen));
        return visit.done(back(campaign), Flash.done("impressions.synthesis-kept"));
    }

    @POST
    @Path("/notes")
    @Allowed("impression.read-words")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(@PathParam("campaign") Id campaign, @FormParam("note") @DefaultValue("") String text) {
        Id note = gather.note(campaign, visit.viewer().person(), text).id();
        return visit.done(
                back(campaign),
                Flash.done("impressions.note-kept").withUndo(back(campaign) + "/notes/" + note + "/retirer"));
    }

    @POST
    @Path("/notes/{note}/retirer")
    @Allowed("impression.read-words")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forget(@PathParam("campaign") Id campaign, @PathParam("note") Id note) {
        gather.forget(campaign, note);
        return visit.done(back(campaign), Flash.done("impressions.note-removed"));
    }

    private static String back(Id campaign) {
        return "/campagnes/" + campaign + "/ressentis/mots";
    }
}
