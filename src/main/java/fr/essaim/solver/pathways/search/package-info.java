/** The search for pathways: rooms allotted, annealing from a seed, repair of a plan, and the reasons of a cell. */
package fr.essaim.solver.pathways.search;
