package fr.essaim.campaigns.team;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody of a school's project team, in the hat worn there: project team or direction.
 *
 * @param until the last day of a seat that is lent, empty for one that is given
 */
public record Seat(Id person, String name, String school, Role role, Optional<LocalDate> until) {}
