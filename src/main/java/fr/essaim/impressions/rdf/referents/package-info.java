/** Referents and thanks on the store: a graph for each campaign. */
package fr.essaim.impressions.rdf.referents;
