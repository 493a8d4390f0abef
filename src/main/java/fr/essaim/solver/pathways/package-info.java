/**
 * Which workshop each group visits in which slot, where and with whom: the problem, the plan, the evaluator that says
 * what a plan costs and which rule each point comes from. The search is in {@code pathways.search}.
 */
package fr.essaim.solver.pathways;
