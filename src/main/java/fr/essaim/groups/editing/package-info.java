/** The team's hand on the plan: move, swap, lock, undo. Each change is a revision and keeps its reason. */
package fr.essaim.groups.editing;
