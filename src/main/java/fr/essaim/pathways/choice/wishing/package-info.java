/** What a teacher does: makes wishes, then takes, gives up or swaps a place. */
package fr.essaim.pathways.choice.wishing;
