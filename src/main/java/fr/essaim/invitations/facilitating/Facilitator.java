package fr.essaim.invitations.facilitating;

import fr.essaim.kernel.Id;
import java.util.Optional;

/**
 * A guest of one session.
 *
 * @param name as it stands on the door
 * @param function "inspectrice", "chargée de mission"…, may be empty
 * @param person the account of who put herself there, empty for whom the team invited
 */
public record Facilitator(Id id, Id campaign, Id session, String name, String function, Optional<Id> person) {

    public boolean is(Id somebody) {
        return person.equals(Optional.of(somebody));
    }
}
