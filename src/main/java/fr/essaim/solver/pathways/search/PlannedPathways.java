package fr.essaim.solver.pathways.search;

import fr.essaim.solver.Effort;
import fr.essaim.solver.pathways.PathwaysPlan;
import fr.essaim.solver.pathways.PathwaysScore;

/**
 * What a search gives back.
 *
 * @param plan visits and rooms
 * @param score the evaluator's view of it; without conflicts when the problem allows
 * @param tried moves tried
 * @param stopped somebody stopped the search, so seed and budget alone would not give this plan
 */
public record PlannedPathways(PathwaysPlan plan, PathwaysScore score, Effort effort, long tried, boolean stopped) {}
