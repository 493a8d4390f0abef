package fr.essaim.solver.choice;

/**
 * A session one may choose.
 *
 * @param least below this many people it would rather be closed; told, never decided here
 * @param most people it can hold
 */
public record OpenSession(String id, int least, int most) {}
