package fr.essaim.solver.groups.search;

import fr.essaim.solver.Effort;
import fr.essaim.solver.groups.GroupsPlan;
import fr.essaim.solver.groups.GroupsScore;

/**
 * What a search gives back.
 *
 * @param plan every teacher placed, sizes within their bounds
 * @param score the evaluator's view of it
 * @param effort seed and budget it was asked for; together with the problem they give the same plan again
 * @param tried moves tried; fewer than the budget when stopped
 * @param stopped somebody stopped it, so seed and budget alone would not give this plan
 */
public record Formed(GroupsPlan plan, GroupsScore score, Effort effort, long tried, boolean stopped) {}
