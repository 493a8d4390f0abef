package fr.essaim.solver.pathways;

/**
 * When an animator can come.
 *
 * @param slots a bit per slot
 * @param maxSessions sessions at most, over the whole event
 */
public record AnimatorTime(String id, long slots, int maxSessions) {}
