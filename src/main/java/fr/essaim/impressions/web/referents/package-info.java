/** Referents as pages: one's own answer, and the team's list in the order of the alphabet. */
package fr.essaim.impressions.web.referents;
