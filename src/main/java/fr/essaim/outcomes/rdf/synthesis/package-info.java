/** The synthesis as linked data, and which campaigns are closed. */
package fr.essaim.outcomes.rdf.synthesis;
