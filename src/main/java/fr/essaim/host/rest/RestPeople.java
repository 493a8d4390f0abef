package fr.essaim.host.rest;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPerson;
import fr.essaim.host.spi.People;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The directory of the contract. */
final class RestPeople implements People {

    private final Exchange exchange;
    private final RestPages pages;

    RestPeople(Exchange exchange) {
        this.exchange = exchange;
        this.pages = new RestPages(exchange);
    }

    @Override
    public Optional<HostPerson> find(String id) {
        try {
            return Optional.of(person(exchange.get("users/" + Exchange.step(id))));
        } catch (HostFailure failure) {
            return RestSpaces.emptyIfMissing(failure);
        }
    }

    @Override
    public Optional<HostPerson> byUsername(String username) {
        List<HostPerson> found = pages.all("users", Map.of("username", username), RestPeople::person);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    @Override
    public Optional<HostPerson> byEmail(String email) {
        throw HostFailure.unsupported(Capability.PEOPLE_BY_EMAIL);
    }

    @Override
    public List<HostPerson> ofSchool(String uai) {
        return pages.all("users", Map.of("uai", uai), RestPeople::person);
    }

    static HostPerson person(JsonObject user) {
        return new HostPerson(
                Reading.text(user, "id"),
                Reading.text(user, "username"),
                Optional.empty(),
                Reading.text(user, "displayName"),
                Reading.maybe(user, "uai"),
                Reading.maybe(user, "function").orElse(""),
                Reading.flag(user, "active"));
    }
}
