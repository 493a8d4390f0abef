/** The end of a campaign: its spaces stay for Temps 3, or are archived. */
package fr.essaim.outcomes.closing;
