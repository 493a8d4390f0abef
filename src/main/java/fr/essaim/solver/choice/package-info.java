/**
 * Free choice of one session by ranked wishes: an exact optimum, a published draw for the ties, and the waiting lists
 * that follow from both.
 */
package fr.essaim.solver.choice;
