/**
 * A certified lower bound on the cost of any plan of groups, so that each plan can say how far from the best possible it
 * is at most.
 */
package fr.essaim.solver.groups.bound;
