/** The campaigns room on the store: one graph a campaign, one for the campaigns' list, one for hats. */
package fr.essaim.campaigns.rdf;
