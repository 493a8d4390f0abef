/** The test of the connection to our own platform. */
package fr.essaim.host.embedded.connection;
