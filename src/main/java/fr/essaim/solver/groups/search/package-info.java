/** The search for groups: obstacles named before it, annealing from a seed, and the smallest repair of a plan. */
package fr.essaim.solver.groups.search;
