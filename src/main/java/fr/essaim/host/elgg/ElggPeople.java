package fr.essaim.host.elgg;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostFailure;
import fr.essaim.host.spi.HostPerson;
import fr.essaim.host.spi.People;
import fr.essaim.host.wire.Wire;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People as the search of the host's own forms finds them: by user name. It lists nobody whose account was closed.
 * Our id of a person holds both of the host's, {@code 137.prof02}: it has no list by number.
 */
final class ElggPeople implements People {

    private static final Pattern ID = Pattern.compile("(\\d{1,18})\\.(.+)");

    private final ElggSession session;

    ElggPeople(ElggSession session) {
        this.session = session;
    }

    static String id(String guid, String username) {
        return guid + "." + username;
    }

    static Optional<String> guid(String id) {
        Matcher parts = ID.matcher(id);
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }

    @Override
    public Optional<HostPerson> find(String id) {
        Matcher parts = ID.matcher(id);
        return parts.matches()
                ? byUsername(parts.group(2)).filter(person -> person.id().startsWith(parts.group(1) + "."))
                : Optional.empty();
    }

    @Override
    public Optional<HostPerson> byUsername(String username) {
        if (username.isBlank() || username.contains("@")) {
            return Optional.empty();
        }
        String path = session.dialect() == Dialect.ELGG_6
                ? "livesearch/users?view=json&limit=50&include_banned=0&term="
                : "livesearch?match_on=users&limit=50&term=";
        return session.page(path + Wire.step(username)).map(Listing::of).orElse(List.of()).stream()
                .filter(one -> one.username().equalsIgnoreCase(username))
                .findFirst()
                .map(one -> new HostPerson(
                        id(one.guid(), one.username()),
                        one.username(),
                        Optional.empty(),
                        one.name(),
                        Optional.empty(),
                        "",
                        true));
    }

    @Override
    public Optional<HostPerson> byEmail(String email) {
        throw HostFailure.unsupported(Capability.PEOPLE_BY_EMAIL);
    }

    @Override
    public List<HostPerson> ofSchool(String uai) {
        throw HostFailure.unsupported(Capability.PEOPLE_BY_SCHOOL);
    }
}
