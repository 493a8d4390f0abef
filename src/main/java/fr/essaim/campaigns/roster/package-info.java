/** How teachers come onto the roster of a campaign: pasted, uploaded, all or none. */
package fr.essaim.campaigns.roster;
