/**
 * Forming groups of teachers: the problem, the plan, the one evaluator that says what a plan costs and why, and the
 * obstacles found before any search. The search itself is in {@code groups.search}, the lower bound in
 * {@code groups.bound}.
 */
package fr.essaim.solver.groups;
