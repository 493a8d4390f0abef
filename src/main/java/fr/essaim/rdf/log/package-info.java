/**
 * What stands on the disk: numbered RDF Patches, each with its checksum, and snapshots of what they add up to.
 * Everything goes through the small port {@link fr.essaim.rdf.log.Disk}, so that a test can fail any of its calls.
 */
package fr.essaim.rdf.log;
