package fr.essaim.campaigns.team;

import fr.essaim.kernel.Role;
import java.time.LocalDate;
import java.util.Optional;

/** A hat in the team. @param until the last day of one that is lent, empty for one that is given */
public record Hat(Role role, Optional<LocalDate> until) {

    public static Hat given(Role role) {
        return new Hat(role, Optional.empty());
    }

    public static Hat lent(Role role, LocalDate until) {
        return new Hat(role, Optional.of(until));
    }
}
