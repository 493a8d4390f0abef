package fr.essaim.host.embedded.web.arrivals;

import fr.essaim.host.embedded.ExchangeGroups;
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

/** Opens what a plugin put into this platform's menu, with a ticket that says who comes. */
@Singleton
@Path("/plateforme/menu")
public final class MenuPage {

    private final Transactions transactions;
    private final MenuEntries entries;
    private final ExchangeGroups groups;
    private final LaunchTickets tickets;
    private final Visit visit;

    @Inject
    public MenuPage(
            Transactions transactions, MenuEntries entries, ExchangeGroups groups, LaunchTickets tickets, Visit visit) {
        this.transactions = transactions;
        this.entries = entries;
        this.groups = groups;
        this.tickets = tickets;
        this.visit = visit;
    }

    /** The menu of a group is for those who see the group. */
    private boolean isForMe(Entry entry) {
        return entry.group().isEmpty()
                || groups.ofMember(visit.viewer().person()).stream()
                        .anyMatch(group -> group.id().value().equals(entry.group()));
    }

    /** A link, not a form: the policy of our pages lets no form lead to another site. A ticket changes nothing here. */
    @GET
    @Path("/{entry}")
    @Allowed(Allowed.SIGNED_IN)
    public Response open(@PathParam("entry") String key) {
        Entry entry = transactions
                .read(() -> entries.find(key).filter(this::isForMe))
                .orElseThrow(() -> new Failure.NotFound("kernel.no-such-thing"));
        LaunchAddress address = LaunchAddress.above(entry.url());
        String ticket = tickets.issue(visit.viewer().person(), address.service());
        return Response.seeOther(address.with(ticket)).build();
    }
}
