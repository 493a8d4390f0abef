/** Sign-in by a CAS 2.0 server, which hosts of the Elgg family speak as clients too. */
package fr.essaim.host.cas;
