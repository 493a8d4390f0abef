package fr.essaim.questionnaire.web;

import fr.essaim.kernel.Id;
import fr.essaim.questionnaire.intake.Difference;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** What the dropped file would change, in numbers and by line; then the taking of it, all or nothing. */
@Singleton
@Path("/campagnes/{campaign}/questionnaire/apercu")
@Produces(MediaType.TEXT_HTML)
public final class PreviewPage {

    private final TakeAnswers takeAnswers;
    private final Visit visit;

    @Inject
    public PreviewPage(TakeAnswers takeAnswers, Visit visit) {
        this.takeAnswers = takeAnswers;
        this.visit = visit;
    }

    @GET
    @Allowed("questionnaire.import")
    public Html show(@PathParam("campaign") Id campaign) {
        return Html.of("questionnaire/preview", takeAnswers.preview(campaign), "questionnaire.preview");
    }

    @POST
    @Path("/liens")
    @Allowed("questionnaire.import")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response link(@PathParam("campaign") Id campaign, MultivaluedMap<String, String> form) {
        takeAnswers.link(campaign, LinksForm.read(form));
        return visit.done("/campagnes/" + campaign + "/questionnaire/apercu", Flash.done("questionnaire.links-taken"));
    }

    @POST
    @Path("/importer")
    @Allowed("questionnaire.import")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@PathParam("campaign") Id campaign, @FormParam("oublier") String forget) {
        Difference done = takeAnswers.take(campaign, "oui".equals(forget));
        Flash said = Flash.done(
                "questionnaire.imported",
                done.added().size(),
                done.changed().size(),
                done.unchanged().size());
        return visit.done("/campagnes/" + campaign + "/preoccupations", said);
    }

    @POST
    @Path("/abandon")
    @Allowed("questionnaire.import")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response abandon(@PathParam("campaign") Id campaign) {
        takeAnswers.forget(campaign);
        return visit.done("/campagnes/" + campaign + "/questionnaire", Flash.done("questionnaire.file-forgotten"));
    }
}
