/** Asking again days later: when, whom, and one reminder to those who have not answered. */
package fr.essaim.impressions.asking;
