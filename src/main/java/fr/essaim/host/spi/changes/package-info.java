/** What a host tells about changes made there, by being asked or by calling us. */
package fr.essaim.host.spi.changes;
