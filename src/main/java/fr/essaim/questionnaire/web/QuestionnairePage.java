package fr.essaim.questionnaire.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.files.Limits;
import fr.essaim.questionnaire.files.received.Arrivals;
import fr.essaim.questionnaire.files.received.ReceivedFiles;
import fr.essaim.questionnaire.own.RemindMissing;
import fr.essaim.questionnaire.profiles.ReadSurvey;
import fr.essaim.web.Allowed;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import fr.essaim.web.browser.ChosenFile;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Step 1 of the road: the answers of Temps 1 are dropped as a file, or pasted. */
@Singleton
@Path("/campagnes/{campaign}/questionnaire")
@Produces(MediaType.TEXT_HTML)
public final class QuestionnairePage {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ReadSurvey surveys;
    private final ReceivedFiles files;
    private final Arrivals arrivals;
    private final RemindMissing remind;
    private final AnswersAddress address;
    private final Visit visit;

    @Inject
    public QuestionnairePage(
            Transactions transactions,
            Campaigns campaigns,
            ReadSurvey surveys,
            ReceivedFiles files,
            Arrivals arrivals,
            RemindMissing remind,
            AnswersAddress address,
            Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.surveys = surveys;
        this.files = files;
        this.arrivals = arrivals;
        this.remind = remind;
        this.address = address;
        this.visit = visit;
    }

    @GET
    @Allowed("questionnaire.import")
    public Html show(@PathParam("campaign") Id campaign) {
        Campaign found = transactions.read(() -> campaigns.get(campaign));
        Set<String> mine = visit.viewer().mayReadPeopleOf(campaign);
        boolean waiting = files.has(campaign, visit.viewer().person());
        QuestionnaireView view = QuestionnaireView.of(
                found, surveys.read(campaign), mine, remind.last(campaign), waiting, address.base());
        return Html.of("questionnaire/start", view, "questionnaire.title");
    }

    @POST
    @Path("/fichier")
    @Allowed("questionnaire.import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response drop(
            @PathParam("campaign") Id campaign, @HeaderParam("Content-Type") String type, InputStream body) {
        byte[] file = ChosenFile.bytes(
                type, body, Limits.BYTES, "questionnaire.no-file-chosen", "questionnaire.file-too-big");
        return receive(campaign, file);
    }

    @POST
    @Path("/texte")
    @Allowed("questionnaire.import")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paste(@PathParam("campaign") Id campaign, @FormParam("texte") @DefaultValue("") String text) {
        if (text.isBlank()) {
            throw new Failure.Invalid("texte", "questionnaire.nothing-pasted");
        }
        return receive(campaign, text.getBytes(StandardCharsets.UTF_8));
    }

    private Response receive(Id campaign, byte[] bytes) {
        boolean there = arrivals.receive(campaign, visit.viewer().person(), bytes);
        String page = there ? "lecture" : "arrivee";
        return Response.seeOther(URI.create("campagnes/" + campaign + "/questionnaire/" + page))
                .build();
    }

    /** How far a long file is. */
    @GET
    @Path("/arrivee")
    @Allowed("questionnaire.import")
    public Html arriving(@PathParam("campaign") Id campaign) {
        Campaign found = transactions.read(() -> campaigns.get(campaign));
        ArrivalView view = arrivals.of(campaign, visit.viewer().person())
                .map(arrival -> new ArrivalView(found, arrival))
                .orElseThrow(() -> new Failure.NotFound("questionnaire.no-file"));
        return Html.of("questionnaire/arriving", view, "questionnaire.arriving");
    }
}
