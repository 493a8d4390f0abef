package fr.essaim.questionnaire.web.own;

import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.Answers;
import fr.essaim.questionnaire.own.AnswerQuestionnaire;
import fr.essaim.questionnaire.own.ShortQuestionnaire;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The short questionnaire for schools without a survey tool: a question a page, kept at each step, resumable. */
@Singleton
@Path("/campagnes/{campaign}/mes-reponses")
@Produces(MediaType.TEXT_HTML)
public final class OwnAnswersPage {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final AnswerQuestionnaire answerQuestionnaire;
    private final Visit visit;
    private final ShortQuestionnaire questionnaire = new ShortQuestionnaire();

    @Inject
    public OwnAnswersPage(
            Transactions transactions, Campaigns campaigns, AnswerQuestionnaire answerQuestionnaire, Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.answerQuestionnaire = answerQuestionnaire;
        this.visit = visit;
    }

    /** Where one left off. */
    @GET
    @Allowed(Allowed.SIGNED_IN)
    public Response resume(@PathParam("campaign") Id campaign) {
        Answers own = answerQuestionnaire.answers(campaign, visit.viewer().person());
        return Response.seeOther(URI.create("campagnes/" + campaign + "/mes-reponses/" + questionnaire.next(own)))
                .build();
    }

    @GET
    @Path("/{page}")
    @Allowed(Allowed.SIGNED_IN)
    public Html show(@PathParam("campaign") Id campaign, @PathParam("page") int page) {
        Answers own = answerQuestionnaire.answers(campaign, visit.viewer().person());
        OwnView view =
                new OwnView(transactions.read(() -> campaigns.get(campaign)), questionnaire, own, page, question(page));
        return Html.of("questionnaire/own", view, "questionnaire.own");
    }

    private int question(int page) {
        return questionnaire.question(page).orElseThrow(() -> new Failure.NotFound("questionnaire.no-such-page"));
    }

    @POST
    @Path("/{page}")
    @Allowed(Allowed.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("campaign") Id campaign, @PathParam("page") int page, MultivaluedMap<String, String> form) {
        int question = question(page);
        answerQuestionnaire.answer(
                campaign,
                visit.viewer().person(),
                question,
                OwnAnswersForm.codes(questionnaire.items(question), form),
                OwnAnswersForm.free(form));
        return next(campaign, page);
    }

    private Response next(Id campaign, int page) {
        return page < questionnaire.pages()
                ? Response.seeOther(URI.create("campagnes/" + campaign + "/mes-reponses/" + (page + 1)))
                        .build()
                : visit.done("/campagnes/" + campaign + "/ma-position", Flash.done("questionnaire.own-done"));
    }
}
