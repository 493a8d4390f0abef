/** What the first pages keep in the store. */
package fr.essaim.desk.rdf;
