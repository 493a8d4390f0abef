/** First ideas for the classroom (kit, Temps 2, outputs), and which of them are near enough to be worked on together. */
package fr.essaim.impressions.ideas;
