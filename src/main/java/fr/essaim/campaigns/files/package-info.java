/** Rosters as files and as pasted tables. */
package fr.essaim.campaigns.files;
