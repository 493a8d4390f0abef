package fr.essaim.host.embedded.web.bridge;

import fr.essaim.host.embedded.ExchangeGroup;
import fr.essaim.host.embedded.ExchangeGroups;
import fr.essaim.host.embedded.accounts.Account;
import fr.essaim.host.embedded.arrivals.LaunchTickets;
import fr.essaim.kernel.Id;
import fr.essaim.kernel.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Exchanges the ticket of a launch for who holds it. */
@Singleton
public final class BridgedTickets {

    /** As long as a session of ours lasts at most. */
    private static final Duration SESSION = Duration.ofHours(10);

    private final Transactions transactions;
    private final LaunchTickets tickets;
    private final BridgedPeople people;
    private final ExchangeGroups groups;
    private final Clock clock;

    @Inject
    public BridgedTickets(
            Transactions transactions,
            LaunchTickets tickets,
            BridgedPeople people,
            ExchangeGroups groups,
            Clock clock) {
        this.transactions = transactions;
        this.tickets = tickets;
        this.people = people;
        this.groups = groups;
        this.clock = clock;
    }

    Answer validate(Call call) {
        JsonObject body = Bodies.object(call);
        String service = Bodies.text(body, "service", 2_000);
        Id person = tickets.redeem(Bodies.text(body, "ticket", 300), service)
                .orElseThrow(() -> new Refusal(410, "ticket_used"));
        Account account = people.account(person.value()).filter(Account::active).orElseThrow(Refusal::notFound);
        JsonArrayBuilder mine = Json.createArrayBuilder();
        List<ExchangeGroup> member = transactions.read(() -> groups.ofMember(person));
        member.forEach(group -> mine.add(membership(group, person)));
        return Answer.ok(Json.createObjectBuilder()
                .add("user", people.json(account))
                .add("groups", mine)
                .add("sessionExpires", clock.instant().plus(SESSION).toString())
                .build());
    }

    private static JsonObjectBuilder membership(ExchangeGroup group, Id person) {
        JsonObjectBuilder object =
                Json.createObjectBuilder().add("id", group.id().value());
        Bodies.orNull(object, "uai", java.util.Optional.of(group.uai()));
        boolean operator =
                group.member(person).filter(ExchangeGroup.Member::operator).isPresent();
        return object.add("role", operator ? "operator" : "member");
    }
}
