package fr.essaim.campaigns.team;

import fr.essaim.kernel.Id;

/**
 * Somebody the platform knows.
 *
 * @param school the school's number, "" for somebody of the académie
 * @param hierarchical a head or an inspector: never receives individual answers, whatever team they sit in
 */
public record Colleague(Id person, String name, String school, boolean hierarchical) {}
