package fr.essaim.pathways.choice;

import fr.essaim.kernel.Id;
import java.time.Instant;

/**
 * Somebody does something now.
 *
 * @param by the campaign itself when the clock did
 */
public record Act(int turn, Id by, Instant at) {}
