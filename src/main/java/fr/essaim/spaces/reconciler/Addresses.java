package fr.essaim.spaces.reconciler;

import fr.essaim.host.spi.Capability;
import fr.essaim.host.spi.HostPerson;
import fr.essaim.host.spi.HostPlatform;
import java.util.Optional;

/** Finds somebody on a host that knows nobody by our ids. */
final class Addresses {

    private Addresses() {}

    static Optional<HostPerson> find(HostPlatform host, String email) {
        if (email.isEmpty()) {
            return Optional.empty();
        }
        return host.can(Capability.PEOPLE_BY_EMAIL)
                ? host.people().byEmail(email)
                : host.people().byUsername(email);
    }
}
