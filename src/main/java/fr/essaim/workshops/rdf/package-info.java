/** The workshops on the store: one graph a campaign, and one that says which campaign a workshop is of. */
package fr.essaim.workshops.rdf;
