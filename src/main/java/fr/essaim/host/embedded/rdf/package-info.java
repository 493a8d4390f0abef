/** The embedded platform's ports on the store. */
package fr.essaim.host.embedded.rdf;
