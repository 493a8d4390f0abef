/** The four outputs of the kit in one: feelings and dynamics, first ideas, referents, animators to find again. */
package fr.essaim.outcomes.synthesis;
