package fr.essaim.questionnaire.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.files.ReceivedFile;
import fr.essaim.questionnaire.files.ReceivedFiles;
import fr.essaim.questionnaire.intake.ColumnUse;
import fr.essaim.questionnaire.intake.Difference;
import fr.essaim.questionnaire.intake.ImportAnswers;
import fr.essaim.questionnaire.intake.Preview;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the dropped file would change, in numbers and by line; then the taking of it, all or nothing. */
@Singleton
@Path("/campagnes/{campaign}/questionnaire/apercu")
@Produces(MediaType.TEXT_HTML)
public final class PreviewPage {

    private static final String LINK = "lien-";

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ReceivedFiles files;
    private final ImportAnswers importAnswers;
    private final Visit visit;

    @Inject
    public PreviewPage(
            Transactions transactions,
            Campaigns campaigns,
            ReceivedFiles files,
            ImportAnswers importAnswers,
            Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.files = files;
        this.importAnswers = importAnswers;
        this.visit = visit;
    }

    @GET
    @Allowed("questionnaire.import")
    public Html show(@PathParam("campaign") Id campaign) {
        Campaign found = transactions.read(() -> campaigns.get(campaign));
        ReceivedFile file = files.get(campaign, visit.viewer().person());
        Preview preview = importAnswers.preview(campaign, mine(campaign), file.table(), file.mapping(), file.links());
        int dropped = file.mapping().of(ColumnUse.Use.DROP).size();
        return Html.of("questionnaire/preview", new PreviewView(found, preview, dropped), "questionnaire.preview");
    }

    @POST
    @Path("/liens")
    @Allowed("questionnaire.import")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response link(@PathParam("campaign") Id campaign, MultivaluedMap<String, String> form) {
        files.link(campaign, visit.viewer().person(), links(campaign, form));
        return visit.done("/campagnes/" + campaign + "/questionnaire/apercu", Flash.done("questionnaire.links-taken"));
    }

    private Map<Integer, Id> links(Id campaign, MultivaluedMap<String, String> form) {
        Map<Integer, Id> links =
                new HashMap<>(files.get(campaign, visit.viewer().person()).links());
        form.forEach((field, values) -> {
            if (field.matches(LINK + "\\d{1,6}") && !values.get(0).isEmpty()) {
                links.put(Integer.valueOf(field.substring(LINK.length())), Id.of(values.get(0)));
            }
        });
        return links;
    }

    @POST
    @Path("/importer")
    @Allowed("questionnaire.import")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@PathParam("campaign") Id campaign, @FormParam("oublier") String forget) {
        ReceivedFile file = files.get(campaign, visit.viewer().person());
        Difference done = importAnswers.accept(
                campaign, mine(campaign), file.table(), file.mapping(), file.links(), "oui".equals(forget));
        files.done(campaign, visit.viewer().person());
        return visit.done(
                "/campagnes/" + campaign + "/preoccupations",
                Flash.done(
                        "questionnaire.imported",
                        done.added().size(),
                        done.changed().size(),
                        done.unchanged().size()));
    }

    @POST
    @Path("/abandon")
    @Allowed("questionnaire.import")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response abandon(@PathParam("campaign") Id campaign) {
        files.forget(campaign, visit.viewer().person());
        return visit.done("/campagnes/" + campaign + "/questionnaire", Flash.done("questionnaire.file-forgotten"));
    }

    private Set<String> mine(Id campaign) {
        return visit.viewer().mayReadPeopleOf(campaign);
    }
}
