package fr.essaim.host.embedded.web.arrivals;

import fr.essaim.host.embedded.arrivals.LaunchTickets;
import fr.essaim.host.embedded.arrivals.MenuEntries;
import fr.essaim.host.embedded.arrivals.MenuEntries.Entry;
import fr.essaim.kernel.Failure;
import fr.essaim.kernel.Transactions;
import fr.essaim.web.Allowed;
import fr.essaim.web.Visit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Opens what a plugin put into this platform's menu, with a ticket that says who comes. */
@Singleton
@Path("/plateforme/menu")
public final class MenuPage {

    private final Transactions transactions;
    private final MenuEntries entries;
    private final LaunchTickets tickets;
    private final Visit visit;

    @Inject
    public MenuPage(Transactions transactions, MenuEntries entries, LaunchTickets tickets, Visit visit) {
        this.transactions = transactions;
        this.entries = entries;
        this.tickets = tickets;
        this.visit = visit;
    }

    /** A link, not a form: the policy of our pages lets no form lead to another site. A ticket changes nothing here. */
    @GET
    @Path("/{entry}")
    @Allowed(Allowed.SIGNED_IN)
    public Response open(@PathParam("entry") String key) {
        Entry entry = transactions
                .read(() -> entries.find(key))
                .orElseThrow(() -> new Failure.NotFound("kernel.no-such-thing"));
        URI target = URI.create(entry.url());
        String site = target.getScheme() + "://" + target.getRawAuthority();
        return Response.seeOther(URI.create(launch(site, target))).build();
    }

    /** The plugin's launch address stands above the page: {@code /essaim/journee} is led to by {@code /essaim/launch}. */
    private String launch(String site, URI target) {
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        int second = path.indexOf('/', 1);
        String root = second < 0 ? "/" : path.substring(0, second + 1);
        String page =
                "/" + path.substring(root.length()) + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        String service = site + root + "launch";
        String ticket = tickets.issue(visit.viewer().person(), service);
        return service + "?ticket=" + ticket + "&target=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
