/** Counts of impressions for those outside the campaign's team: the académie, and whoever led a workshop. */
package fr.essaim.impressions.web.readers;
