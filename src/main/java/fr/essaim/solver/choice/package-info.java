/**
 * Free choice of one session by ranked wishes: an exact optimum, and a published draw for the ties.
 */
package fr.essaim.solver.choice;
