package fr.essaim.campaigns;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import java.util.Optional;

/**
 * A person wears a hat: in a campaign for a school, or (without a campaign) on the whole instance for the school or
 * the académie in {@code scope}.
 */
public record Membership(Id person, Role role, Optional<Id> campaign, String scope) {

    public static Membership in(Id campaign, Id person, Role role, String school) {
        return new Membership(person, role, Optional.of(campaign), school);
    }

    public static Membership everywhere(Id person, Role role, String scope) {
        return new Membership(person, role, Optional.empty(), scope);
    }
}
