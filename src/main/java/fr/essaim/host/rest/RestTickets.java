package fr.essaim.host.rest;

import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPerson;
import fr.essaim.host.spi.signin.Arrival;
import fr.essaim.host.spi.signin.Door;
import fr.essaim.host.spi.signin.DoorProvider;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Launches of the contract: the host's menu or frame leads the browser to us with a one-time ticket. */
@Singleton
public final class RestTickets implements DoorProvider {

    private static final Pattern TICKET = Pattern.compile("XT-[A-Za-z0-9_-]{22,200}");

    private final Clock clock;

    @Inject
    public RestTickets(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "ticket";
    }

    @Override
    public Optional<Door> open(Map<String, String> settings) {
        if (!"rest".equals(settings.get("kind"))) {
            return Optional.empty();
        }
        Exchange exchange = RestProvider.exchange(settings, clock);
        return Optional.of((ticket, service) -> ask(exchange, ticket, service));
    }

    private static Arrival ask(Exchange exchange, String ticket, String service) {
        if (!TICKET.matcher(ticket).matches()) {
            throw HostFailure.refused("ticket");
        }
        JsonObject body = Json.createObjectBuilder()
                .add("ticket", ticket)
                .add("service", service)
                .build();
        JsonObject identity;
        try {
            identity = exchange.call("POST", "tickets/validate", "", body);
        } catch (HostFailure failure) {
            // used, expired, made for somebody else, or unknown: to the person it is all one
            throw failure.kind() == HostFailure.Kind.MISSING
                            || failure.code().equals("ticket-used")
                            || failure.code().equals("invalid")
                    ? HostFailure.refused("ticket")
                    : failure;
        }
        HostPerson person = RestPeople.person(Reading.object(identity, "user"));
        if (!person.active()) {
            throw HostFailure.refused("ticket");
        }
        return new Arrival(
                "host",
                person.id(),
                person.username(),
                Optional.empty(),
                person.displayName(),
                person.function(),
                Reading.maybe(identity, "target").orElse(""));
    }
}
