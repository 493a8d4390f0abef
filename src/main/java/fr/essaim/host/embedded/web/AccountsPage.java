package fr.essaim.host.embedded.web;

import fr.essaim.host.embedded.accounts.CloseAccounts;
import fr.essaim.host.embedded.accounts.HandOverCodes;
import fr.essaim.host.embedded.accounts.OpenAccounts.Opened;
import fr.essaim.kernel.Id;
import fr.essaim.web.Allowed;
import fr.essaim.web.Flash;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import fr.essaim.web.security.Sessions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/**
 * Where the project team of a school without a platform lets its teachers in. Codes are shown in the answer to the
 * press and nowhere else: they are not kept in a form that can be read.
 */
@Singleton
@Path("/campagnes/{campaign}/comptes")
@Produces(MediaType.TEXT_HTML)
public final class AccountsPage {

    private final HandOverCodes handOverCodes;
    private final CloseAccounts closeAccounts;
    private final Sessions sessions;
    private final Visit visit;

    @Inject
    public AccountsPage(HandOverCodes handOverCodes, CloseAccounts closeAccounts, Sessions sessions, Visit visit) {
        this.handOverCodes = handOverCodes;
        this.closeAccounts = closeAccounts;
        this.sessions = sessions;
        this.visit = visit;
    }

    @GET
    @Allowed("campaign.manage")
    public Html show(@PathParam("campaign") Id campaign) {
        String path = "/campagnes/" + campaign;
        AccountsView view = new AccountsView(
                path + "/comptes",
                path + "/enseignants",
                handOverCodes.standings(campaign, visit.viewer().steers(campaign)));
        return Html.of("host/accounts", view, "host.accounts");
    }

    @POST
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Html openAll(@PathParam("campaign") Id campaign, @Context UriInfo here) {
        return codes(campaign, here, handOverCodes.all(campaign, visit.viewer().steers(campaign)));
    }

    @POST
    @Path("/{person}")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Html renew(@PathParam("campaign") Id campaign, @PathParam("person") Id person, @Context UriInfo here) {
        return codes(
                campaign,
                here,
                List.of(handOverCodes.one(campaign, visit.viewer().steers(campaign), person)));
    }

    @POST
    @Path("/{person}/fermeture")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("campaign") Id campaign, @PathParam("person") Id person) {
        closeAccounts.close(visit.viewer().person(), campaign, visit.viewer().steers(campaign), person);
        sessions.closeAllOf(person);
        String path = "/campagnes/" + campaign + "/comptes";
        return visit.done(path, Flash.done("host.account-closed").withUndo(path + "/" + person + "/reouverture"));
    }

    @POST
    @Path("/{person}/reouverture")
    @Allowed("campaign.manage")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(@PathParam("campaign") Id campaign, @PathParam("person") Id person) {
        closeAccounts.reopen(visit.viewer().person(), campaign, visit.viewer().steers(campaign), person);
        return visit.done("/campagnes/" + campaign + "/comptes", Flash.done("host.account-reopened"));
    }

    private static Html codes(Id campaign, UriInfo here, List<Opened> opened) {
        String address = here.getBaseUriBuilder().path("connexion").build().toString();
        return Html.of(
                "host/codes",
                new CodesView("/campagnes/" + campaign + "/comptes", address, opened),
                "host.codes-title");
    }
}
