/** The store of platforms and of who is who. */
package fr.essaim.host.lti.rdf;
