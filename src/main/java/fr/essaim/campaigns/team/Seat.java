package fr.essaim.campaigns.team;

import fr.essaim.kernel.Id;
import fr.essaim.kernel.Role;

/** Somebody of a school's project team, in the hat worn there: project team or direction. */
public record Seat(Id person, String name, String school, Role role) {}
