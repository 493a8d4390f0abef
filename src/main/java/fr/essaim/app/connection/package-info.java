/** The button « Tester » beside each connection. */
package fr.essaim.app.connection;
