package fr.essaim.outcomes.web.synthesis;

import fr.essaim.kernel.Id;
import fr.essaim.outcomes.closing.CloseCampaign;
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

/** What a campaign leaves, in one click: on a page, as PDF, for a word processor, as CSV and RDF; and its end. */
@Singleton
@Path("/campagnes/{campaign}/bilan")
@Produces(MediaType.TEXT_HTML)
public final class SynthesisPage {

    private final SynthesisFiles files;
    private final CloseCampaign closeCampaign;
    private final Visit visit;

    @Inject
    public SynthesisPage(SynthesisFiles files, CloseCampaign closeCampaign, Visit visit) {
        this.files = files;
        this.closeCampaign = closeCampaign;
        this.visit = visit;
    }

    @GET
    @Allowed("outcomes.view")
    public Html show(@PathParam("campaign") Id campaign) {
        return Html.of("outcomes/synthesis", files.view(campaign), "outcomes.synthesis");
    }

    @GET
    @Path("/synthese.pdf")
    @Allowed("outcomes.view")
    @Produces(MediaType.WILDCARD)
    public Response pdf(@PathParam("campaign") Id campaign) {
        return file(files.pdf(campaign), "application/pdf", "pdf");
    }

    @GET
    @Path("/synthese.odt")
    @Allowed("outcomes.view")
    @Produces(MediaType.WILDCARD)
    public Response odt(@PathParam("campaign") Id campaign) {
        return file(files.odt(campaign), "application/vnd.oasis.opendocument.text", "odt");
    }

    @GET
    @Path("/synthese.csv")
    @Allowed("outcomes.view")
    @Produces(MediaType.WILDCARD)
    public Response csv(@PathParam("campaign") Id campaign) {
        return file(files.csv(campaign), "text/csv;charset=UTF-8", "csv");
    }

    @GET
    @Path("/synthese.ttl")
    @Allowed("outcomes.view")
    @Produces(MediaType.WILDCARD)
    public Response turtle(@PathParam("campaign") Id campaign) {
        return file(files.turtle(campaign), "text/turtle;charset=UTF-8", "ttl");
    }

    @POST
    @Path("/cloturer")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(
            @PathParam("campaign") Id campaign, @FormParam("espaces") @DefaultValue("garder") String spaces) {
        boolean keep = !spaces.equals("archiver");
        closeCampaign.close(campaign, visit.viewer().person(), keep);
        return visit.done(
                back(campaign),
                Flash.done(keep ? "outcomes.closed-kept" : "outcomes.closed-archived")
                        .withUndo(back(campaign) + "/rouvrir"));
    }

    @POST
    @Path("/rouvrir")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(@PathParam("campaign") Id campaign) {
        closeCampaign.reopen(campaign);
        return visit.done(back(campaign), Flash.done("outcomes.reopened"));
    }

    private static Response file(Object content, String type, String extension) {
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"synthese." + extension + "\"")
                .build();
    }

    private static String back(Id campaign) {
        return "/campagnes/" + campaign + "/bilan";
    }
}
