package fr.essaim.spaces;

import fr.essaim.kernel.Id;
import java.util.Optional;

/**
 * Somebody who must be in a space, or must no longer be.
 *
 * @param email by which the host may know the person, "" when not known
 * @param wanted false once the person left the group
 * @param delivery its host id is the host's id of the person
 */
public record SpaceMember(Id person, String name, String email, boolean wanted, Delivery delivery) {

    public Optional<String> hostPerson() {
        return delivery.hostId();
    }

    public SpaceMember with(Delivery changed) {
        return new SpaceMember(person, name, email, wanted, changed);
    }
}
