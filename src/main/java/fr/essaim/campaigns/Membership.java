package fr.essaim.campaigns;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person wears a hat: in a campaign for a school, or (without a campaign) on the whole instance for the school or
 * the académie in {@code scope}.
 *
 * @param until the last day on which a hat that was lent holds; empty for one that was given
 */
public record Membership(Id person, Role role, Optional<Id> campaign, String scope, Optional<LocalDate> until) {

    public static Membership in(Id campaign, Id person, Role role, String school) {
        return new Membership(person, role, Optional.of(campaign), school, Optional.empty());
    }

    /** The same hat, lent until the end of that day. */
    public Membership until(LocalDate day) {
        return new Membership(person, role, campaign, scope, Optional.of(day));
    }

    public boolean isLent() {
        return until.isPresent();
    }

    public boolean isOver(LocalDate today) {
        return until.filter(last -> last.isBefore(today)).isPresent();
    }

    public static Membership everywhere(Id person, Role role, String scope) {
        return new Membership(person, role, Optional.empty(), scope, Optional.empty());
    }
}
