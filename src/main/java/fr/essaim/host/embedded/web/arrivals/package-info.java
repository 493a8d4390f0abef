/** The addresses at which hosts and sign-in servers hand a browser over to us. */
package fr.essaim.host.embedded.web.arrivals;
