/** Pathways changed by hand: what a change would do, the change itself, and the way back. */
package fr.essaim.pathways.editing;
