package fr.essaim.questionnaire.web;

import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import fr.essaim.questionnaire.files.received.ReceivedFile;
import fr.essaim.questionnaire.files.received.ReceivedFiles;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** How the dropped file is understood, shown so that a person can say no. */
@Singleton
@Path("/campagnes/{campaign}/questionnaire/lecture")
@Produces(MediaType.TEXT_HTML)
public final class ReadingPage {

    private final Transactions transactions;
    private final Campaigns campaigns;
    private final ReceivedFiles files;
    private final Visit visit;

    @Inject
    public ReadingPage(Transactions transactions, Campaigns campaigns, ReceivedFiles files, Visit visit) {
        this.transactions = transactions;
        this.campaigns = campaigns;
        this.files = files;
        this.visit = visit;
    }

    @GET
    @Allowed("questionnaire.import")
    public Html show(@PathParam("campaign") Id campaign) {
        Campaign found = transactions.read(() -> campaigns.get(campaign));
        ReceivedFile file = files.get(campaign, visit.viewer().person());
        return Html.of("questionnaire/reading", new ReadingView(found, file), "questionnaire.reading");
    }

    @POST
    @Path("/format")
    @Allowed("questionnaire.import")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response understand(
            @PathParam("campaign") Id campaign,
            @FormParam("encodage") @DefaultValue("") String encoding,
            @FormParam("separateur") @DefaultValue("") String separator,
            @FormParam("titres") @DefaultValue("1") String titles) {
        files.understand(campaign, visit.viewer().person(), FormatForm.read(encoding, separator, titles));
        return visit.done(path(campaign, "lecture"), Flash.done("questionnaire.read-again"));
    }

    @POST
    @Path("/colonnes")
    @Allowed("questionnaire.import")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response map(@PathParam("campaign") Id campaign, MultivaluedMap<String, String> form) {
        Id person = visit.viewer().person();
        ReceivedFile file = files.get(campaign, person);
        FormatForm.confirmed(file.table().format(), form);
        files.map(campaign, person, MappingForm.read(file.mapping(), form));
        return Response.seeOther(URI.create(path(campaign, "apercu").substring(1)))
                .build();
    }

    private static String path(Id campaign, String page) {
        return "/campagnes/" + campaign + "/questionnaire/" + page;
    }
}
