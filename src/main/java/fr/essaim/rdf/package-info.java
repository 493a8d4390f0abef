/**
 * The one place that keeps graphs: a log that is synced before it acknowledges, an index in memory rebuilt from it,
 * and the small tools by which a room turns its records into triples and back.
 */
package fr.essaim.rdf;
