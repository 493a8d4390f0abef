/** The concerns room on the store: what a campaign chose, in one graph. */
package fr.essaim.concerns.rdf;
