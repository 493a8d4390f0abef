/** The button « Tester » beside each connection: what is tried, and how what was found is said. */
package fr.essaim.host.spi.connection;
