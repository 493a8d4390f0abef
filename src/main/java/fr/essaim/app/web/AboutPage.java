package fr.essaim.app.web;

import fr.essaim.app.own.ReadOwnData;
import fr.essaim.campaigns.Campaign;
import fr.essaim.campaigns.Campaigns;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.accounts.Accounts;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Id;
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
import java.util.List;
import java.util.Optional;

/** How accessible the pages are, and what is kept about the one who asks. */
@Singleton
@Path("/")
@Produces(MediaType.TEXT_HTML)
public final class AboutPage {

    private final Transactions transactions;
    private final Accounts accounts;
    private final Campaigns campaigns;
    private final LooksAt looks;
    private final ReadOwnData own;
    private final Visit visit;

    @Inject
    public AboutPage(
            Transactions transactions,
            Accounts accounts,
            Campaigns campaigns,
            LooksAt looks,
            ReadOwnData own,
            Visit visit) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.campaigns = campaigns;
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
        Id me = visit.viewer().person();
        Optional<Account> account = account(me);
        MyDataView view = new MyDataView(
                account, visit.viewer().grants(), ofViewer(), looks.at(me, visit.language()), own.of(me));
        return Html.of("app/my_data", view, "app.my-data");
    }

    private List<Campaign> ofViewer() {
        return transactions.read(() -> visit.viewer().grants().stream()
                .flatMap(grant -> grant.campaign().stream())
                .distinct()
                .flatMap(id -> campaigns.find(id).stream())
                .toList());
    }

    /** None only while an administrator looks as a role: nobody wears it, and the page is at the foot of every other. */
    private Optional<Account> account(Id me) {
        Optional<Account> account = transactions.read(() -> accounts.find(me));
        if (account.isEmpty() && visit.seenAs().isEmpty()) {
            throw new Failure.NotFound("web.no-such-page");
        }
        return account;
    }
}
