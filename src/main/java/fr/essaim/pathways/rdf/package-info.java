/** Sessions and pathways on the store. */
package fr.essaim.pathways.rdf;
