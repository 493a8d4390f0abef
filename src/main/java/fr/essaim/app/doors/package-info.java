/** The ways in from hosts, as the settings open them, and what is known of who came in. */
package fr.essaim.app.doors;
