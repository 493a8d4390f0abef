package fr.essaim.spaces.reconciler;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostPerson;
import fr.essaim.host.spi.HostPlatform;
import fr.essaim.kernel.Id;
import fr.essaim.spaces.notices.NoticeWording;
import java.util.Optional;

/**
 * Finds one of our people on the host: by our own id where it is the same there, by the id the person came in with,
 * by address. Never by a name: a guess could show a group's talk to somebody else.
 */
final class Addresses {

    private final HostPlatform host;
    private final NoticeWording wording;

    Addresses(HostPlatform host, NoticeWording wording) {
        this.host = host;
        this.wording = wording;
    }

    /** Empty for somebody the host does not know, or whose account it closed. */
    Optional<String> find(Id person, String email) {
        Optional<HostPerson> found = host.can(Capability.SAME_IDS)
                ? host.people().find(person.value())
                : wording.idIn("host", person)
                        .flatMap(host.people()::find)
                        .or(() -> wording.idIn("cas", person).flatMap(host.people()::byUsername))
                        .or(() -> byAddress(email));
        return found.filter(HostPerson::active).map(HostPerson::id);
    }

    private Optional<HostPerson> byAddress(String email) {
        if (email.isEmpty()) {
            return Optional.empty();
        }
        return host.can(Capability.PEOPLE_BY_EMAIL)
                ? host.people().byEmail(email)
                : host.people().byUsername(email);
    }
}
