package fr.essaim.solver.pathways;

/**
 * One holding of a workshop.
 *
 * @param room id, "" when none was found
 */
public record PlannedSession(String workshop, int slot, String room) {}
