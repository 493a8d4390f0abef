package fr.essaim.app.web;

import fr.essaim.app.own.ReadOwnData;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Allowed;
import fr.essaim.web.Html;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How accessible the pages are, and what is kept about the one who asks. */
@Singleton
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class AboutPage {

    private final Transactions transactions;
    private final Accounts accounts;
    private final LooksAt looks;
    private final ReadOwnData own;
    private final Visit visit;

    @Inject
    public AboutPage(Transactions transactions, Accounts accounts, LooksAt looks, ReadOwnData own, Visit visit) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.looks = looks;
        this.own = own;
        this.visit = visit;
    }

    @GET
    @Path("accessibilite")
    @Allowed(Allowed.EVERYBODY)
    public Html accessibility() {
        return Html.of("app/accessibility", "", "app.accessibility");
    }

    @GET
    @Path("donnees")
    @Allowed(Allowed.SIGNED_IN)
    public Html myData() {
        Account account = transactions
                .read(() -> accounts.find(visit.viewer().person()))
                .orElseThrow(() -> new Failure.NotFound("web.no-such-page"));
        MyDataView view = new MyDataView(
                account, visit.viewer().grants(), looks.at(account.id(), visit.language()), own.of(account.id()));
        return Html.of("app/my_data", view, "app.my-data");
    }
}
